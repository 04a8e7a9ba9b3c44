/** Written by `npm run stills`. */

import type { Still } from "./formats";
import allRailsAvif from "./wide/all-rails.avif";
import allRailsWebp from "./wide/all-rails.webp";
import behindTheKitAvif from "./wide/behind-the-kit.avif";
import behindTheKitWebp from "./wide/behind-the-kit.webp";
import blenderBuriedAvif from "./wide/blender-buried.avif";
import blenderBuriedWebp from "./wide/blender-buried.webp";
import blenderLoudAvif from "./wide/blender-loud.avif";
import blenderLoudWebp from "./wide/blender-loud.webp";
import breakfastAvif from "./wide/breakfast.avif";
import breakfastWebp from "./wide/breakfast.webp";
import conversationBuriedAvif from "./wide/conversation-buried.avif";
import conversationBuriedWebp from "./wide/conversation-buried.webp";
import conversationLoudAvif from "./wide/conversation-loud.avif";
import conversationLoudWebp from "./wide/conversation-loud.webp";
import corridorAvif from "./wide/corridor.avif";
import corridorWebp from "./wide/corridor.webp";
import creditsAvif from "./wide/credits.avif";
import creditsWebp from "./wide/credits.webp";
import cutListAvif from "./wide/cut-list.avif";
import cutListWebp from "./wide/cut-list.webp";
import drumheadAvif from "./wide/drumhead.avif";
import drumheadWebp from "./wide/drumhead.webp";
import drumsBuriedAvif from "./wide/drums-buried.avif";
import drumsBuriedWebp from "./wide/drums-buried.webp";
import drumsLoudAvif from "./wide/drums-loud.avif";
import drumsLoudWebp from "./wide/drums-loud.webp";
import earFourAvif from "./wide/ear-four.avif";
import earFourWebp from "./wide/ear-four.webp";
import earOneAvif from "./wide/ear-one.avif";
import earOneWebp from "./wide/ear-one.webp";
import earThreeAvif from "./wide/ear-three.avif";
import earThreeWebp from "./wide/ear-three.webp";
import earTwoAvif from "./wide/ear-two.avif";
import earTwoWebp from "./wide/ear-two.webp";
import earpieceAvif from "./wide/earpiece.avif";
import earpieceWebp from "./wide/earpiece.webp";
import floorOnlyAvif from "./wide/floor-only.avif";
import floorOnlyWebp from "./wide/floor-only.webp";
import fromWithinAvif from "./wide/from-within.avif";
import fromWithinWebp from "./wide/from-within.webp";
import fullLightAvif from "./wide/full-light.avif";
import fullLightWebp from "./wide/full-light.webp";
import gateAvif from "./wide/gate.avif";
import gateWebp from "./wide/gate.webp";
import handDrumAvif from "./wide/hand-drum.avif";
import handDrumWebp from "./wide/hand-drum.webp";
import helmetAvif from "./wide/helmet.avif";
import helmetWebp from "./wide/helmet.webp";
import joesPremiseAvif from "./wide/joes-premise.avif";
import joesPremiseWebp from "./wide/joes-premise.webp";
import lightOffAvif from "./wide/light-off.avif";
import lightOffWebp from "./wide/light-off.webp";
import machineStopsAvif from "./wide/machine-stops.avif";
import machineStopsWebp from "./wide/machine-stops.webp";
import merchTableAvif from "./wide/merch-table.avif";
import merchTableWebp from "./wide/merch-table.webp";
import mouthAvif from "./wide/mouth.avif";
import mouthWebp from "./wide/mouth.webp";
import nineLitAvif from "./wide/nine-lit.avif";
import nineLitWebp from "./wide/nine-lit.webp";
import noneLitAvif from "./wide/none-lit.avif";
import noneLitWebp from "./wide/none-lit.webp";
import offBalanceAvif from "./wide/off-balance.avif";
import offBalanceWebp from "./wide/off-balance.webp";
import oneLitAvif from "./wide/one-lit.avif";
import oneLitWebp from "./wide/one-lit.webp";
import oneRailAvif from "./wide/one-rail.avif";
import oneRailWebp from "./wide/one-rail.webp";
import oneSentenceAvif from "./wide/one-sentence.avif";
import oneSentenceWebp from "./wide/one-sentence.webp";
import silenceAvif from "./wide/silence.avif";
import silenceWebp from "./wide/silence.webp";
import sitStillAvif from "./wide/sit-still.avif";
import sitStillWebp from "./wide/sit-still.webp";
import sixOrSevenAvif from "./wide/six-or-seven.avif";
import sixOrSevenWebp from "./wide/six-or-seven.webp";
import skullAvif from "./wide/skull.avif";
import skullWebp from "./wide/skull.webp";
import spacesuitAvif from "./wide/spacesuit.avif";
import spacesuitWebp from "./wide/spacesuit.webp";
import stethoscopeAvif from "./wide/stethoscope.avif";
import stethoscopeWebp from "./wide/stethoscope.webp";
import streetAvif from "./wide/street.avif";
import streetWebp from "./wide/street.webp";
import submarineAvif from "./wide/submarine.avif";
import submarineWebp from "./wide/submarine.webp";
import tenLitAvif from "./wide/ten-lit.avif";
import tenLitWebp from "./wide/ten-lit.webp";
import theBellAvif from "./wide/the-bell.avif";
import theBellWebp from "./wide/the-bell.webp";
import theFootageAvif from "./wide/the-footage.avif";
import theFootageWebp from "./wide/the-footage.webp";
import theLimitAvif from "./wide/the-limit.avif";
import theLimitWebp from "./wide/the-limit.webp";
import theMeetingAvif from "./wide/the-meeting.avif";
import theMeetingWebp from "./wide/the-meeting.webp";
import theOfferAvif from "./wide/the-offer.avif";
import theOfferWebp from "./wide/the-offer.webp";
import theRingAvif from "./wide/the-ring.avif";
import theRingWebp from "./wide/the-ring.webp";
import theStakeAvif from "./wide/the-stake.avif";
import theStakeWebp from "./wide/the-stake.webp";
import trafficBuriedAvif from "./wide/traffic-buried.avif";
import trafficBuriedWebp from "./wide/traffic-buried.webp";
import trafficLoudAvif from "./wide/traffic-loud.avif";
import trafficLoudWebp from "./wide/traffic-loud.webp";
import turnedMonitorAvif from "./wide/turned-monitor.avif";
import turnedMonitorWebp from "./wide/turned-monitor.webp";
import twoChairsAvif from "./wide/two-chairs.avif";
import twoChairsWebp from "./wide/two-chairs.webp";
import twoEdgesAvif from "./wide/two-edges.avif";
import twoEdgesWebp from "./wide/two-edges.webp";
import twoLitAvif from "./wide/two-lit.avif";
import twoLitWebp from "./wide/two-lit.webp";
import twoNamesAvif from "./wide/two-names.avif";
import twoNamesWebp from "./wide/two-names.webp";
import twoTakesAvif from "./wide/two-takes.avif";
import twoTakesWebp from "./wide/two-takes.webp";
import worktopAvif from "./wide/worktop.avif";
import worktopWebp from "./wide/worktop.webp";

export const wide: Readonly<Record<string, Still>> = {
  "all-rails": { avif: allRailsAvif.src, webp: allRailsWebp.src },
  "behind-the-kit": { avif: behindTheKitAvif.src, webp: behindTheKitWebp.src },
  "blender-buried": { avif: blenderBuriedAvif.src, webp: blenderBuriedWebp.src },
  "blender-loud": { avif: blenderLoudAvif.src, webp: blenderLoudWebp.src },
  breakfast: { avif: breakfastAvif.src, webp: breakfastWebp.src },
  "conversation-buried": { avif: conversationBuriedAvif.src, webp: conversationBuriedWebp.src },
  "conversation-loud": { avif: conversationLoudAvif.src, webp: conversationLoudWebp.src },
  corridor: { avif: corridorAvif.src, webp: corridorWebp.src },
  credits: { avif: creditsAvif.src, webp: creditsWebp.src },
  "cut-list": { avif: cutListAvif.src, webp: cutListWebp.src },
  drumhead: { avif: drumheadAvif.src, webp: drumheadWebp.src },
  "drums-buried": { avif: drumsBuriedAvif.src, webp: drumsBuriedWebp.src },
  "drums-loud": { avif: drumsLoudAvif.src, webp: drumsLoudWebp.src },
  "ear-four": { avif: earFourAvif.src, webp: earFourWebp.src },
  "ear-one": { avif: earOneAvif.src, webp: earOneWebp.src },
  "ear-three": { avif: earThreeAvif.src, webp: earThreeWebp.src },
  "ear-two": { avif: earTwoAvif.src, webp: earTwoWebp.src },
  earpiece: { avif: earpieceAvif.src, webp: earpieceWebp.src },
  "floor-only": { avif: floorOnlyAvif.src, webp: floorOnlyWebp.src },
  "from-within": { avif: fromWithinAvif.src, webp: fromWithinWebp.src },
  "full-light": { avif: fullLightAvif.src, webp: fullLightWebp.src },
  gate: { avif: gateAvif.src, webp: gateWebp.src },
  "hand-drum": { avif: handDrumAvif.src, webp: handDrumWebp.src },
  helmet: { avif: helmetAvif.src, webp: helmetWebp.src },
  "joes-premise": { avif: joesPremiseAvif.src, webp: joesPremiseWebp.src },
  "light-off": { avif: lightOffAvif.src, webp: lightOffWebp.src },
  "machine-stops": { avif: machineStopsAvif.src, webp: machineStopsWebp.src },
  "merch-table": { avif: merchTableAvif.src, webp: merchTableWebp.src },
  mouth: { avif: mouthAvif.src, webp: mouthWebp.src },
  "nine-lit": { avif: nineLitAvif.src, webp: nineLitWebp.src },
  "none-lit": { avif: noneLitAvif.src, webp: noneLitWebp.src },
  "off-balance": { avif: offBalanceAvif.src, webp: offBalanceWebp.src },
  "one-lit": { avif: oneLitAvif.src, webp: oneLitWebp.src },
  "one-rail": { avif: oneRailAvif.src, webp: oneRailWebp.src },
  "one-sentence": { avif: oneSentenceAvif.src, webp: oneSentenceWebp.src },
  silence: { avif: silenceAvif.src, webp: silenceWebp.src },
  "sit-still": { avif: sitStillAvif.src, webp: sitStillWebp.src },
  "six-or-seven": { avif: sixOrSevenAvif.src, webp: sixOrSevenWebp.src },
  skull: { avif: skullAvif.src, webp: skullWebp.src },
  spacesuit: { avif: spacesuitAvif.src, webp: spacesuitWebp.src },
  stethoscope: { avif: stethoscopeAvif.src, webp: stethoscopeWebp.src },
  street: { avif: streetAvif.src, webp: streetWebp.src },
  submarine: { avif: submarineAvif.src, webp: submarineWebp.src },
  "ten-lit": { avif: tenLitAvif.src, webp: tenLitWebp.src },
  "the-bell": { avif: theBellAvif.src, webp: theBellWebp.src },
  "the-footage": { avif: theFootageAvif.src, webp: theFootageWebp.src },
  "the-limit": { avif: theLimitAvif.src, webp: theLimitWebp.src },
  "the-meeting": { avif: theMeetingAvif.src, webp: theMeetingWebp.src },
  "the-offer": { avif: theOfferAvif.src, webp: theOfferWebp.src },
  "the-ring": { avif: theRingAvif.src, webp: theRingWebp.src },
  "the-stake": { avif: theStakeAvif.src, webp: theStakeWebp.src },
  "traffic-buried": { avif: trafficBuriedAvif.src, webp: trafficBuriedWebp.src },
  "traffic-loud": { avif: trafficLoudAvif.src, webp: trafficLoudWebp.src },
  "turned-monitor": { avif: turnedMonitorAvif.src, webp: turnedMonitorWebp.src },
  "two-chairs": { avif: twoChairsAvif.src, webp: twoChairsWebp.src },
  "two-edges": { avif: twoEdgesAvif.src, webp: twoEdgesWebp.src },
  "two-lit": { avif: twoLitAvif.src, webp: twoLitWebp.src },
  "two-names": { avif: twoNamesAvif.src, webp: twoNamesWebp.src },
  "two-takes": { avif: twoTakesAvif.src, webp: twoTakesWebp.src },
  worktop: { avif: worktopAvif.src, webp: worktopWebp.src },
};
