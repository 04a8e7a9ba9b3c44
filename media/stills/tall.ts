/** Written by `npm run stills`. */
import type { Still } from "./formats";

export const tall: Readonly<Record<string, Still>> = {
  "all-rails": {
    avif: new URL("./tall/all-rails.avif", import.meta.url).href,
    webp: new URL("./tall/all-rails.webp", import.meta.url).href,
  },
  "behind-the-kit": {
    avif: new URL("./tall/behind-the-kit.avif", import.meta.url).href,
    webp: new URL("./tall/behind-the-kit.webp", import.meta.url).href,
  },
  "blender-buried": {
    avif: new URL("./tall/blender-buried.avif", import.meta.url).href,
    webp: new URL("./tall/blender-buried.webp", import.meta.url).href,
  },
  "blender-loud": {
    avif: new URL("./tall/blender-loud.avif", import.meta.url).href,
    webp: new URL("./tall/blender-loud.webp", import.meta.url).href,
  },
  breakfast: {
    avif: new URL("./tall/breakfast.avif", import.meta.url).href,
    webp: new URL("./tall/breakfast.webp", import.meta.url).href,
  },
  "conversation-buried": {
    avif: new URL("./tall/conversation-buried.avif", import.meta.url).href,
    webp: new URL("./tall/conversation-buried.webp", import.meta.url).href,
  },
  "conversation-loud": {
    avif: new URL("./tall/conversation-loud.avif", import.meta.url).href,
    webp: new URL("./tall/conversation-loud.webp", import.meta.url).href,
  },
  corridor: {
    avif: new URL("./tall/corridor.avif", import.meta.url).href,
    webp: new URL("./tall/corridor.webp", import.meta.url).href,
  },
  credits: {
    avif: new URL("./tall/credits.avif", import.meta.url).href,
    webp: new URL("./tall/credits.webp", import.meta.url).href,
  },
  "cut-list": {
    avif: new URL("./tall/cut-list.avif", import.meta.url).href,
    webp: new URL("./tall/cut-list.webp", import.meta.url).href,
  },
  drumhead: {
    avif: new URL("./tall/drumhead.avif", import.meta.url).href,
    webp: new URL("./tall/drumhead.webp", import.meta.url).href,
  },
  "drums-buried": {
    avif: new URL("./tall/drums-buried.avif", import.meta.url).href,
    webp: new URL("./tall/drums-buried.webp", import.meta.url).href,
  },
  "drums-loud": {
    avif: new URL("./tall/drums-loud.avif", import.meta.url).href,
    webp: new URL("./tall/drums-loud.webp", import.meta.url).href,
  },
  "ear-four": {
    avif: new URL("./tall/ear-four.avif", import.meta.url).href,
    webp: new URL("./tall/ear-four.webp", import.meta.url).href,
  },
  "ear-one": {
    avif: new URL("./tall/ear-one.avif", import.meta.url).href,
    webp: new URL("./tall/ear-one.webp", import.meta.url).href,
  },
  "ear-three": {
    avif: new URL("./tall/ear-three.avif", import.meta.url).href,
    webp: new URL("./tall/ear-three.webp", import.meta.url).href,
  },
  "ear-two": {
    avif: new URL("./tall/ear-two.avif", import.meta.url).href,
    webp: new URL("./tall/ear-two.webp", import.meta.url).href,
  },
  earpiece: {
    avif: new URL("./tall/earpiece.avif", import.meta.url).href,
    webp: new URL("./tall/earpiece.webp", import.meta.url).href,
  },
  "floor-only": {
    avif: new URL("./tall/floor-only.avif", import.meta.url).href,
    webp: new URL("./tall/floor-only.webp", import.meta.url).href,
  },
  "from-within": {
    avif: new URL("./tall/from-within.avif", import.meta.url).href,
    webp: new URL("./tall/from-within.webp", import.meta.url).href,
  },
  "full-light": {
    avif: new URL("./tall/full-light.avif", import.meta.url).href,
    webp: new URL("./tall/full-light.webp", import.meta.url).href,
  },
  gate: {
    avif: new URL("./tall/gate.avif", import.meta.url).href,
    webp: new URL("./tall/gate.webp", import.meta.url).href,
  },
  "hand-drum": {
    avif: new URL("./tall/hand-drum.avif", import.meta.url).href,
    webp: new URL("./tall/hand-drum.webp", import.meta.url).href,
  },
  helmet: {
    avif: new URL("./tall/helmet.avif", import.meta.url).href,
    webp: new URL("./tall/helmet.webp", import.meta.url).href,
  },
  "joes-premise": {
    avif: new URL("./tall/joes-premise.avif", import.meta.url).href,
    webp: new URL("./tall/joes-premise.webp", import.meta.url).href,
  },
  "light-off": {
    avif: new URL("./tall/light-off.avif", import.meta.url).href,
    webp: new URL("./tall/light-off.webp", import.meta.url).href,
  },
  "machine-stops": {
    avif: new URL("./tall/machine-stops.avif", import.meta.url).href,
    webp: new URL("./tall/machine-stops.webp", import.meta.url).href,
  },
  "merch-table": {
    avif: new URL("./tall/merch-table.avif", import.meta.url).href,
    webp: new URL("./tall/merch-table.webp", import.meta.url).href,
  },
  mouth: {
    avif: new URL("./tall/mouth.avif", import.meta.url).href,
    webp: new URL("./tall/mouth.webp", import.meta.url).href,
  },
  "nine-lit": {
    avif: new URL("./tall/nine-lit.avif", import.meta.url).href,
    webp: new URL("./tall/nine-lit.webp", import.meta.url).href,
  },
  "none-lit": {
    avif: new URL("./tall/none-lit.avif", import.meta.url).href,
    webp: new URL("./tall/none-lit.webp", import.meta.url).href,
  },
  "off-balance": {
    avif: new URL("./tall/off-balance.avif", import.meta.url).href,
    webp: new URL("./tall/off-balance.webp", import.meta.url).href,
  },
  "one-lit": {
    avif: new URL("./tall/one-lit.avif", import.meta.url).href,
    webp: new URL("./tall/one-lit.webp", import.meta.url).href,
  },
  "one-rail": {
    avif: new URL("./tall/one-rail.avif", import.meta.url).href,
    webp: new URL("./tall/one-rail.webp", import.meta.url).href,
  },
  "one-sentence": {
    avif: new URL("./tall/one-sentence.avif", import.meta.url).href,
    webp: new URL("./tall/one-sentence.webp", import.meta.url).href,
  },
  silence: {
    avif: new URL("./tall/silence.avif", import.meta.url).href,
    webp: new URL("./tall/silence.webp", import.meta.url).href,
  },
  "sit-still": {
    avif: new URL("./tall/sit-still.avif", import.meta.url).href,
    webp: new URL("./tall/sit-still.webp", import.meta.url).href,
  },
  "six-or-seven": {
    avif: new URL("./tall/six-or-seven.avif", import.meta.url).href,
    webp: new URL("./tall/six-or-seven.webp", import.meta.url).href,
  },
  skull: {
    avif: new URL("./tall/skull.avif", import.meta.url).href,
    webp: new URL("./tall/skull.webp", import.meta.url).href,
  },
  spacesuit: {
    avif: new URL("./tall/spacesuit.avif", import.meta.url).href,
    webp: new URL("./tall/spacesuit.webp", import.meta.url).href,
  },
  stethoscope: {
    avif: new URL("./tall/stethoscope.avif", import.meta.url).href,
    webp: new URL("./tall/stethoscope.webp", import.meta.url).href,
  },
  street: {
    avif: new URL("./tall/street.avif", import.meta.url).href,
    webp: new URL("./tall/street.webp", import.meta.url).href,
  },
  submarine: {
    avif: new URL("./tall/submarine.avif", import.meta.url).href,
    webp: new URL("./tall/submarine.webp", import.meta.url).href,
  },
  "ten-lit": {
    avif: new URL("./tall/ten-lit.avif", import.meta.url).href,
    webp: new URL("./tall/ten-lit.webp", import.meta.url).href,
  },
  "the-bell": {
    avif: new URL("./tall/the-bell.avif", import.meta.url).href,
    webp: new URL("./tall/the-bell.webp", import.meta.url).href,
  },
  "the-footage": {
    avif: new URL("./tall/the-footage.avif", import.meta.url).href,
    webp: new URL("./tall/the-footage.webp", import.meta.url).href,
  },
  "the-limit": {
    avif: new URL("./tall/the-limit.avif", import.meta.url).href,
    webp: new URL("./tall/the-limit.webp", import.meta.url).href,
  },
  "the-meeting": {
    avif: new URL("./tall/the-meeting.avif", import.meta.url).href,
    webp: new URL("./tall/the-meeting.webp", import.meta.url).href,
  },
  "the-offer": {
    avif: new URL("./tall/the-offer.avif", import.meta.url).href,
    webp: new URL("./tall/the-offer.webp", import.meta.url).href,
  },
  "the-ring": {
    avif: new URL("./tall/the-ring.avif", import.meta.url).href,
    webp: new URL("./tall/the-ring.webp", import.meta.url).href,
  },
  "the-stake": {
    avif: new URL("./tall/the-stake.avif", import.meta.url).href,
    webp: new URL("./tall/the-stake.webp", import.meta.url).href,
  },
  "traffic-buried": {
    avif: new URL("./tall/traffic-buried.avif", import.meta.url).href,
    webp: new URL("./tall/traffic-buried.webp", import.meta.url).href,
  },
  "traffic-loud": {
    avif: new URL("./tall/traffic-loud.avif", import.meta.url).href,
    webp: new URL("./tall/traffic-loud.webp", import.meta.url).href,
  },
  "turned-monitor": {
    avif: new URL("./tall/turned-monitor.avif", import.meta.url).href,
    webp: new URL("./tall/turned-monitor.webp", import.meta.url).href,
  },
  "two-chairs": {
    avif: new URL("./tall/two-chairs.avif", import.meta.url).href,
    webp: new URL("./tall/two-chairs.webp", import.meta.url).href,
  },
  "two-edges": {
    avif: new URL("./tall/two-edges.avif", import.meta.url).href,
    webp: new URL("./tall/two-edges.webp", import.meta.url).href,
  },
  "two-lit": {
    avif: new URL("./tall/two-lit.avif", import.meta.url).href,
    webp: new URL("./tall/two-lit.webp", import.meta.url).href,
  },
  "two-names": {
    avif: new URL("./tall/two-names.avif", import.meta.url).href,
    webp: new URL("./tall/two-names.webp", import.meta.url).href,
  },
  "two-takes": {
    avif: new URL("./tall/two-takes.avif", import.meta.url).href,
    webp: new URL("./tall/two-takes.webp", import.meta.url).href,
  },
  worktop: {
    avif: new URL("./tall/worktop.avif", import.meta.url).href,
    webp: new URL("./tall/worktop.webp", import.meta.url).href,
  },
};
