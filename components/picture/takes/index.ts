/** Which take shows which shot. */
import type { ShotWordsName } from "@/media/words";
import type { MakeTake } from "../take";
import { allRails } from "./all-rails";
import { behindTheKit } from "./behind-the-kit";
import { blenderBuried } from "./blender-buried";
import { blenderLoud } from "./blender-loud";
import { breakfast } from "./breakfast";
import { conversationBuried } from "./conversation-buried";
import { conversationLoud } from "./conversation-loud";
import { corridor } from "./corridor";
import { credits } from "./credits";
import { cutList } from "./cut-list";
import { drumhead } from "./drumhead";
import { drumsBuried } from "./drums-buried";
import { drumsLoud } from "./drums-loud";
import { earFour } from "./ear-four";
import { earOne } from "./ear-one";
import { earThree } from "./ear-three";
import { earTwo } from "./ear-two";
import { earpiece } from "./earpiece";
import { floorOnly } from "./floor-only";
import { fromWithin } from "./from-within";
import { fullLight } from "./full-light";
import { gate } from "./gate";
import { handDrum } from "./hand-drum";
import { helmet } from "./helmet";
import { joesPremise } from "./joes-premise";
import { lightOff } from "./light-off";
import { machineStops } from "./machine-stops";
import { merchTable } from "./merch-table";
import { mouth } from "./mouth";
import { nineLit } from "./nine-lit";
import { noneLit } from "./none-lit";
import { offBalance } from "./off-balance";
import { oneLit } from "./one-lit";
import { oneRail } from "./one-rail";
import { oneSentence } from "./one-sentence";
import { silence } from "./silence";
import { sitStill } from "./sit-still";
import { sixOrSeven } from "./six-or-seven";
import { skull } from "./skull";
import { spacesuit } from "./spacesuit";
import { stethoscope } from "./stethoscope";
import { street } from "./street";
import { submarine } from "./submarine";
import { tenLit } from "./ten-lit";
import { theBell } from "./the-bell";
import { theFootage } from "./the-footage";
import { theLimit } from "./the-limit";
import { theMeeting } from "./the-meeting";
import { theOffer } from "./the-offer";
import { theRing } from "./the-ring";
import { theStake } from "./the-stake";
import { trafficBuried } from "./traffic-buried";
import { trafficLoud } from "./traffic-loud";
import { turnedMonitor } from "./turned-monitor";
import { twoChairs } from "./two-chairs";
import { twoEdges } from "./two-edges";
import { twoLit } from "./two-lit";
import { twoNames } from "./two-names";
import { twoTakes } from "./two-takes";
import { worktop } from "./worktop";

const takes: Readonly<Record<ShotWordsName, MakeTake>> = {
  "all-rails": allRails,
  "behind-the-kit": behindTheKit,
  "blender-buried": blenderBuried,
  "blender-loud": blenderLoud,
  breakfast,
  "conversation-buried": conversationBuried,
  "conversation-loud": conversationLoud,
  corridor,
  credits,
  "cut-list": cutList,
  drumhead,
  "drums-buried": drumsBuried,
  "drums-loud": drumsLoud,
  "ear-four": earFour,
  "ear-one": earOne,
  "ear-three": earThree,
  "ear-two": earTwo,
  earpiece,
  "floor-only": floorOnly,
  "from-within": fromWithin,
  "full-light": fullLight,
  gate,
  "hand-drum": handDrum,
  helmet,
  "joes-premise": joesPremise,
  "light-off": lightOff,
  "machine-stops": machineStops,
  "merch-table": merchTable,
  mouth,
  "nine-lit": nineLit,
  "none-lit": noneLit,
  "off-balance": offBalance,
  "one-lit": oneLit,
  "one-rail": oneRail,
  "one-sentence": oneSentence,
  silence,
  "sit-still": sitStill,
  "six-or-seven": sixOrSeven,
  skull,
  spacesuit,
  stethoscope,
  street,
  submarine,
  "ten-lit": tenLit,
  "the-bell": theBell,
  "the-footage": theFootage,
  "the-limit": theLimit,
  "the-meeting": theMeeting,
  "the-offer": theOffer,
  "the-ring": theRing,
  "the-stake": theStake,
  "traffic-buried": trafficBuried,
  "traffic-loud": trafficLoud,
  "turned-monitor": turnedMonitor,
  "two-chairs": twoChairs,
  "two-edges": twoEdges,
  "two-lit": twoLit,
  "two-names": twoNames,
  "two-takes": twoTakes,
  worktop,
};

/** @throws RangeError for a name that no shot of the film has. */
export function takeOf(shot: string): MakeTake {
  const take = (takes as Readonly<Record<string, MakeTake>>)[shot];
  if (!take) throw new RangeError(`No shot of the film is called "${shot}".`);
  return take;
}
