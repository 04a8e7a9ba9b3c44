/** Written by `npm run stills`. */

import type { Still } from "./formats";
import allRailsAvif from "./tall/all-rails.avif";
import allRailsWebp from "./tall/all-rails.webp";
import behindTheKitAvif from "./tall/behind-the-kit.avif";
import behindTheKitWebp from "./tall/behind-the-kit.webp";
import blenderBuriedAvif from "./tall/blender-buried.avif";
import blenderBuriedWebp from "./tall/blender-buried.webp";
import blenderLoudAvif from "./tall/blender-loud.avif";
import blenderLoudWebp from "./tall/blender-loud.webp";
import breakfastAvif from "./tall/breakfast.avif";
import breakfastWebp from "./tall/breakfast.webp";
import conversationBuriedAvif from "./tall/conversation-buried.avif";
import conversationBuriedWebp from "./tall/conversation-buried.webp";
import conversationLoudAvif from "./tall/conversation-loud.avif";
import conversationLoudWebp from "./tall/conversation-loud.webp";
import corridorAvif from "./tall/corridor.avif";
import corridorWebp from "./tall/corridor.webp";
import creditsAvif from "./tall/credits.avif";
import creditsWebp from "./tall/credits.webp";
import cutListAvif from "./tall/cut-list.avif";
import cutListWebp from "./tall/cut-list.webp";
import drumheadAvif from "./tall/drumhead.avif";
import drumheadWebp from "./tall/drumhead.webp";
import drumsBuriedAvif from "./tall/drums-buried.avif";
import drumsBuriedWebp from "./tall/drums-buried.webp";
import drumsLoudAvif from "./tall/drums-loud.avif";
import drumsLoudWebp from "./tall/drums-loud.webp";
import earFourAvif from "./tall/ear-four.avif";
import earFourWebp from "./tall/ear-four.webp";
import earOneAvif from "./tall/ear-one.avif";
import earOneWebp from "./tall/ear-one.webp";
import earThreeAvif from "./tall/ear-three.avif";
import earThreeWebp from "./tall/ear-three.webp";
import earTwoAvif from "./tall/ear-two.avif";
import earTwoWebp from "./tall/ear-two.webp";
import earpieceAvif from "./tall/earpiece.avif";
import earpieceWebp from "./tall/earpiece.webp";
import floorOnlyAvif from "./tall/floor-only.avif";
import floorOnlyWebp from "./tall/floor-only.webp";
import fromWithinAvif from "./tall/from-within.avif";
import fromWithinWebp from "./tall/from-within.webp";
import fullLightAvif from "./tall/full-light.avif";
import fullLightWebp from "./tall/full-light.webp";
import gateAvif from "./tall/gate.avif";
import gateWebp from "./tall/gate.webp";
import handDrumAvif from "./tall/hand-drum.avif";
import handDrumWebp from "./tall/hand-drum.webp";
import helmetAvif from "./tall/helmet.avif";
import helmetWebp from "./tall/helmet.webp";
import joesPremiseAvif from "./tall/joes-premise.avif";
import joesPremiseWebp from "./tall/joes-premise.webp";
import lightOffAvif from "./tall/light-off.avif";
import lightOffWebp from "./tall/light-off.webp";
import machineStopsAvif from "./tall/machine-stops.avif";
import machineStopsWebp from "./tall/machine-stops.webp";
import merchTableAvif from "./tall/merch-table.avif";
import merchTableWebp from "./tall/merch-table.webp";
import mouthAvif from "./tall/mouth.avif";
import mouthWebp from "./tall/mouth.webp";
import nineLitAvif from "./tall/nine-lit.avif";
import nineLitWebp from "./tall/nine-lit.webp";
import noneLitAvif from "./tall/none-lit.avif";
import noneLitWebp from "./tall/none-lit.webp";
import offBalanceAvif from "./tall/off-balance.avif";
import offBalanceWebp from "./tall/off-balance.webp";
import oneLitAvif from "./tall/one-lit.avif";
import oneLitWebp from "./tall/one-lit.webp";
import oneRailAvif from "./tall/one-rail.avif";
import oneRailWebp from "./tall/one-rail.webp";
import oneSentenceAvif from "./tall/one-sentence.avif";
import oneSentenceWebp from "./tall/one-sentence.webp";
import silenceAvif from "./tall/silence.avif";
import silenceWebp from "./tall/silence.webp";
import sitStillAvif from "./tall/sit-still.avif";
import sitStillWebp from "./tall/sit-still.webp";
import sixOrSevenAvif from "./tall/six-or-seven.avif";
import sixOrSevenWebp from "./tall/six-or-seven.webp";
import skullAvif from "./tall/skull.avif";
import skullWebp from "./tall/skull.webp";
import spacesuitAvif from "./tall/spacesuit.avif";
import spacesuitWebp from "./tall/spacesuit.webp";
import stethoscopeAvif from "./tall/stethoscope.avif";
import stethoscopeWebp from "./tall/stethoscope.webp";
import streetAvif from "./tall/street.avif";
import streetWebp from "./tall/street.webp";
import submarineAvif from "./tall/submarine.avif";
import submarineWebp from "./tall/submarine.webp";
import tenLitAvif from "./tall/ten-lit.avif";
import tenLitWebp from "./tall/ten-lit.webp";
import theBellAvif from "./tall/the-bell.avif";
import theBellWebp from "./tall/the-bell.webp";
import theFootageAvif from "./tall/the-footage.avif";
import theFootageWebp from "./tall/the-footage.webp";
import theLimitAvif from "./tall/the-limit.avif";
import theLimitWebp from "./tall/the-limit.webp";
import theMeetingAvif from "./tall/the-meeting.avif";
import theMeetingWebp from "./tall/the-meeting.webp";
import theOfferAvif from "./tall/the-offer.avif";
import theOfferWebp from "./tall/the-offer.webp";
import theRingAvif from "./tall/the-ring.avif";
import theRingWebp from "./tall/the-ring.webp";
import theStakeAvif from "./tall/the-stake.avif";
import theStakeWebp from "./tall/the-stake.webp";
import trafficBuriedAvif from "./tall/traffic-buried.avif";
import trafficBuriedWebp from "./tall/traffic-buried.webp";
import trafficLoudAvif from "./tall/traffic-loud.avif";
import trafficLoudWebp from "./tall/traffic-loud.webp";
import turnedMonitorAvif from "./tall/turned-monitor.avif";
import turnedMonitorWebp from "./tall/turned-monitor.webp";
import twoChairsAvif from "./tall/two-chairs.avif";
import twoChairsWebp from "./tall/two-chairs.webp";
import twoEdgesAvif from "./tall/two-edges.avif";
import twoEdgesWebp from "./tall/two-edges.webp";
import twoLitAvif from "./tall/two-lit.avif";
import twoLitWebp from "./tall/two-lit.webp";
import twoNamesAvif from "./tall/two-names.avif";
import twoNamesWebp from "./tall/two-names.webp";
import twoTakesAvif from "./tall/two-takes.avif";
import twoTakesWebp from "./tall/two-takes.webp";
import worktopAvif from "./tall/worktop.avif";
import worktopWebp from "./tall/worktop.webp";

export const tall: Readonly<Record<string, Still>> = {
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
