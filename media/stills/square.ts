/** Written by `npm run stills`. */

import type { Still } from "./formats";
import allRailsAvif from "./square/all-rails.avif";
import allRailsWebp from "./square/all-rails.webp";
import behindTheKitAvif from "./square/behind-the-kit.avif";
import behindTheKitWebp from "./square/behind-the-kit.webp";
import blenderBuriedAvif from "./square/blender-buried.avif";
import blenderBuriedWebp from "./square/blender-buried.webp";
import blenderLoudAvif from "./square/blender-loud.avif";
import blenderLoudWebp from "./square/blender-loud.webp";
import breakfastAvif from "./square/breakfast.avif";
import breakfastWebp from "./square/breakfast.webp";
import conversationBuriedAvif from "./square/conversation-buried.avif";
import conversationBuriedWebp from "./square/conversation-buried.webp";
import conversationLoudAvif from "./square/conversation-loud.avif";
import conversationLoudWebp from "./square/conversation-loud.webp";
import corridorAvif from "./square/corridor.avif";
import corridorWebp from "./square/corridor.webp";
import creditsAvif from "./square/credits.avif";
import creditsWebp from "./square/credits.webp";
import cutListAvif from "./square/cut-list.avif";
import cutListWebp from "./square/cut-list.webp";
import drumheadAvif from "./square/drumhead.avif";
import drumheadWebp from "./square/drumhead.webp";
import drumsBuriedAvif from "./square/drums-buried.avif";
import drumsBuriedWebp from "./square/drums-buried.webp";
import drumsLoudAvif from "./square/drums-loud.avif";
import drumsLoudWebp from "./square/drums-loud.webp";
import earFourAvif from "./square/ear-four.avif";
import earFourWebp from "./square/ear-four.webp";
import earOneAvif from "./square/ear-one.avif";
import earOneWebp from "./square/ear-one.webp";
import earThreeAvif from "./square/ear-three.avif";
import earThreeWebp from "./square/ear-three.webp";
import earTwoAvif from "./square/ear-two.avif";
import earTwoWebp from "./square/ear-two.webp";
import earpieceAvif from "./square/earpiece.avif";
import earpieceWebp from "./square/earpiece.webp";
import floorOnlyAvif from "./square/floor-only.avif";
import floorOnlyWebp from "./square/floor-only.webp";
import fromWithinAvif from "./square/from-within.avif";
import fromWithinWebp from "./square/from-within.webp";
import fullLightAvif from "./square/full-light.avif";
import fullLightWebp from "./square/full-light.webp";
import gateAvif from "./square/gate.avif";
import gateWebp from "./square/gate.webp";
import handDrumAvif from "./square/hand-drum.avif";
import handDrumWebp from "./square/hand-drum.webp";
import helmetAvif from "./square/helmet.avif";
import helmetWebp from "./square/helmet.webp";
import joesPremiseAvif from "./square/joes-premise.avif";
import joesPremiseWebp from "./square/joes-premise.webp";
import lightOffAvif from "./square/light-off.avif";
import lightOffWebp from "./square/light-off.webp";
import machineStopsAvif from "./square/machine-stops.avif";
import machineStopsWebp from "./square/machine-stops.webp";
import merchTableAvif from "./square/merch-table.avif";
import merchTableWebp from "./square/merch-table.webp";
import mouthAvif from "./square/mouth.avif";
import mouthWebp from "./square/mouth.webp";
import nineLitAvif from "./square/nine-lit.avif";
import nineLitWebp from "./square/nine-lit.webp";
import noneLitAvif from "./square/none-lit.avif";
import noneLitWebp from "./square/none-lit.webp";
import offBalanceAvif from "./square/off-balance.avif";
import offBalanceWebp from "./square/off-balance.webp";
import oneLitAvif from "./square/one-lit.avif";
import oneLitWebp from "./square/one-lit.webp";
import oneRailAvif from "./square/one-rail.avif";
import oneRailWebp from "./square/one-rail.webp";
import oneSentenceAvif from "./square/one-sentence.avif";
import oneSentenceWebp from "./square/one-sentence.webp";
import silenceAvif from "./square/silence.avif";
import silenceWebp from "./square/silence.webp";
import sitStillAvif from "./square/sit-still.avif";
import sitStillWebp from "./square/sit-still.webp";
import sixOrSevenAvif from "./square/six-or-seven.avif";
import sixOrSevenWebp from "./square/six-or-seven.webp";
import skullAvif from "./square/skull.avif";
import skullWebp from "./square/skull.webp";
import spacesuitAvif from "./square/spacesuit.avif";
import spacesuitWebp from "./square/spacesuit.webp";
import stethoscopeAvif from "./square/stethoscope.avif";
import stethoscopeWebp from "./square/stethoscope.webp";
import streetAvif from "./square/street.avif";
import streetWebp from "./square/street.webp";
import submarineAvif from "./square/submarine.avif";
import submarineWebp from "./square/submarine.webp";
import tenLitAvif from "./square/ten-lit.avif";
import tenLitWebp from "./square/ten-lit.webp";
import theBellAvif from "./square/the-bell.avif";
import theBellWebp from "./square/the-bell.webp";
import theFootageAvif from "./square/the-footage.avif";
import theFootageWebp from "./square/the-footage.webp";
import theLimitAvif from "./square/the-limit.avif";
import theLimitWebp from "./square/the-limit.webp";
import theMeetingAvif from "./square/the-meeting.avif";
import theMeetingWebp from "./square/the-meeting.webp";
import theOfferAvif from "./square/the-offer.avif";
import theOfferWebp from "./square/the-offer.webp";
import theRingAvif from "./square/the-ring.avif";
import theRingWebp from "./square/the-ring.webp";
import theStakeAvif from "./square/the-stake.avif";
import theStakeWebp from "./square/the-stake.webp";
import trafficBuriedAvif from "./square/traffic-buried.avif";
import trafficBuriedWebp from "./square/traffic-buried.webp";
import trafficLoudAvif from "./square/traffic-loud.avif";
import trafficLoudWebp from "./square/traffic-loud.webp";
import turnedMonitorAvif from "./square/turned-monitor.avif";
import turnedMonitorWebp from "./square/turned-monitor.webp";
import twoChairsAvif from "./square/two-chairs.avif";
import twoChairsWebp from "./square/two-chairs.webp";
import twoEdgesAvif from "./square/two-edges.avif";
import twoEdgesWebp from "./square/two-edges.webp";
import twoLitAvif from "./square/two-lit.avif";
import twoLitWebp from "./square/two-lit.webp";
import twoNamesAvif from "./square/two-names.avif";
import twoNamesWebp from "./square/two-names.webp";
import twoTakesAvif from "./square/two-takes.avif";
import twoTakesWebp from "./square/two-takes.webp";
import worktopAvif from "./square/worktop.avif";
import worktopWebp from "./square/worktop.webp";

export const square: Readonly<Record<string, Still>> = {
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
