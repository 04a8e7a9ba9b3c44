/** Written by `npm run stills`: each shot's still, by its name, for where there is no picture. */

import allRails from "./all-rails.webp";
import behindTheKit from "./behind-the-kit.webp";
import blenderBuried from "./blender-buried.webp";
import blenderLoud from "./blender-loud.webp";
import breakfast from "./breakfast.webp";
import conversationBuried from "./conversation-buried.webp";
import conversationLoud from "./conversation-loud.webp";
import corridor from "./corridor.webp";
import credits from "./credits.webp";
import cutList from "./cut-list.webp";
import drumhead from "./drumhead.webp";
import drumsBuried from "./drums-buried.webp";
import drumsLoud from "./drums-loud.webp";
import earFour from "./ear-four.webp";
import earOne from "./ear-one.webp";
import earThree from "./ear-three.webp";
import earTwo from "./ear-two.webp";
import earpiece from "./earpiece.webp";
import floorOnly from "./floor-only.webp";
import fromWithin from "./from-within.webp";
import fullLight from "./full-light.webp";
import gate from "./gate.webp";
import handDrum from "./hand-drum.webp";
import helmet from "./helmet.webp";
import joesPremise from "./joes-premise.webp";
import lightOff from "./light-off.webp";
import machineStops from "./machine-stops.webp";
import merchTable from "./merch-table.webp";
import mouth from "./mouth.webp";
import nineLit from "./nine-lit.webp";
import noneLit from "./none-lit.webp";
import offBalance from "./off-balance.webp";
import oneLit from "./one-lit.webp";
import oneRail from "./one-rail.webp";
import oneSentence from "./one-sentence.webp";
import silence from "./silence.webp";
import sitStill from "./sit-still.webp";
import sixOrSeven from "./six-or-seven.webp";
import skull from "./skull.webp";
import spacesuit from "./spacesuit.webp";
import stethoscope from "./stethoscope.webp";
import street from "./street.webp";
import submarine from "./submarine.webp";
import tenLit from "./ten-lit.webp";
import theBell from "./the-bell.webp";
import theFootage from "./the-footage.webp";
import theLimit from "./the-limit.webp";
import theMeeting from "./the-meeting.webp";
import theOffer from "./the-offer.webp";
import theRing from "./the-ring.webp";
import theStake from "./the-stake.webp";
import trafficBuried from "./traffic-buried.webp";
import trafficLoud from "./traffic-loud.webp";
import turnedMonitor from "./turned-monitor.webp";
import twoChairs from "./two-chairs.webp";
import twoEdges from "./two-edges.webp";
import twoLit from "./two-lit.webp";
import twoNames from "./two-names.webp";
import twoTakes from "./two-takes.webp";
import worktop from "./worktop.webp";

export const STILLS: Readonly<Record<string, string>> = {
  gate: gate.src,
  street: street.src,
  "light-off": lightOff.src,
  "the-meeting": theMeeting.src,
  "the-footage": theFootage.src,
  "machine-stops": machineStops.src,
  "nine-lit": nineLit.src,
  "two-lit": twoLit.src,
  "ten-lit": tenLit.src,
  "none-lit": noneLit.src,
  "one-lit": oneLit.src,
  "two-names": twoNames.src,
  "the-offer": theOffer.src,
  "the-stake": theStake.src,
  "joes-premise": joesPremise.src,
  "two-chairs": twoChairs.src,
  corridor: corridor.src,
  "sit-still": sitStill.src,
  "the-limit": theLimit.src,
  helmet: helmet.src,
  skull: skull.src,
  stethoscope: stethoscope.src,
  mouth: mouth.src,
  spacesuit: spacesuit.src,
  submarine: submarine.src,
  "six-or-seven": sixOrSeven.src,
  "turned-monitor": turnedMonitor.src,
  "two-takes": twoTakes.src,
  "merch-table": merchTable.src,
  "the-ring": theRing.src,
  earpiece: earpiece.src,
  "off-balance": offBalance.src,
  "full-light": fullLight.src,
  "behind-the-kit": behindTheKit.src,
  drumhead: drumhead.src,
  "floor-only": floorOnly.src,
  breakfast: breakfast.src,
  worktop: worktop.src,
  "from-within": fromWithin.src,
  "conversation-loud": conversationLoud.src,
  "conversation-buried": conversationBuried.src,
  "traffic-loud": trafficLoud.src,
  "traffic-buried": trafficBuried.src,
  "blender-loud": blenderLoud.src,
  "blender-buried": blenderBuried.src,
  "drums-loud": drumsLoud.src,
  "drums-buried": drumsBuried.src,
  "all-rails": allRails.src,
  "one-rail": oneRail.src,
  "ear-one": earOne.src,
  "ear-two": earTwo.src,
  "ear-three": earThree.src,
  "ear-four": earFour.src,
  "hand-drum": handDrum.src,
  "two-edges": twoEdges.src,
  "cut-list": cutList.src,
  "the-bell": theBell.src,
  silence: silence.src,
  "one-sentence": oneSentence.src,
  credits: credits.src,
};
