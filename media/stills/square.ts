/** Written by `npm run stills`. */
import type { Still } from "./formats";

export const square: Readonly<Record<string, Still>> = {
  "all-rails": {
    avif: new URL("./square/all-rails.avif", import.meta.url).href,
    webp: new URL("./square/all-rails.webp", import.meta.url).href,
  },
  "behind-the-kit": {
    avif: new URL("./square/behind-the-kit.avif", import.meta.url).href,
    webp: new URL("./square/behind-the-kit.webp", import.meta.url).href,
  },
  "blender-buried": {
    avif: new URL("./square/blender-buried.avif", import.meta.url).href,
    webp: new URL("./square/blender-buried.webp", import.meta.url).href,
  },
  "blender-loud": {
    avif: new URL("./square/blender-loud.avif", import.meta.url).href,
    webp: new URL("./square/blender-loud.webp", import.meta.url).href,
  },
  breakfast: {
    avif: new URL("./square/breakfast.avif", import.meta.url).href,
    webp: new URL("./square/breakfast.webp", import.meta.url).href,
  },
  "conversation-buried": {
    avif: new URL("./square/conversation-buried.avif", import.meta.url).href,
    webp: new URL("./square/conversation-buried.webp", import.meta.url).href,
  },
  "conversation-loud": {
    avif: new URL("./square/conversation-loud.avif", import.meta.url).href,
    webp: new URL("./square/conversation-loud.webp", import.meta.url).href,
  },
  corridor: {
    avif: new URL("./square/corridor.avif", import.meta.url).href,
    webp: new URL("./square/corridor.webp", import.meta.url).href,
  },
  credits: {
    avif: new URL("./square/credits.avif", import.meta.url).href,
    webp: new URL("./square/credits.webp", import.meta.url).href,
  },
  "cut-list": {
    avif: new URL("./square/cut-list.avif", import.meta.url).href,
    webp: new URL("./square/cut-list.webp", import.meta.url).href,
  },
  drumhead: {
    avif: new URL("./square/drumhead.avif", import.meta.url).href,
    webp: new URL("./square/drumhead.webp", import.meta.url).href,
  },
  "drums-buried": {
    avif: new URL("./square/drums-buried.avif", import.meta.url).href,
    webp: new URL("./square/drums-buried.webp", import.meta.url).href,
  },
  "drums-loud": {
    avif: new URL("./square/drums-loud.avif", import.meta.url).href,
    webp: new URL("./square/drums-loud.webp", import.meta.url).href,
  },
  "ear-four": {
    avif: new URL("./square/ear-four.avif", import.meta.url).href,
    webp: new URL("./square/ear-four.webp", import.meta.url).href,
  },
  "ear-one": {
    avif: new URL("./square/ear-one.avif", import.meta.url).href,
    webp: new URL("./square/ear-one.webp", import.meta.url).href,
  },
  "ear-three": {
    avif: new URL("./square/ear-three.avif", import.meta.url).href,
    webp: new URL("./square/ear-three.webp", import.meta.url).href,
  },
  "ear-two": {
    avif: new URL("./square/ear-two.avif", import.meta.url).href,
    webp: new URL("./square/ear-two.webp", import.meta.url).href,
  },
  earpiece: {
    avif: new URL("./square/earpiece.avif", import.meta.url).href,
    webp: new URL("./square/earpiece.webp", import.meta.url).href,
  },
  "floor-only": {
    avif: new URL("./square/floor-only.avif", import.meta.url).href,
    webp: new URL("./square/floor-only.webp", import.meta.url).href,
  },
  "from-within": {
    avif: new URL("./square/from-within.avif", import.meta.url).href,
    webp: new URL("./square/from-within.webp", import.meta.url).href,
  },
  "full-light": {
    avif: new URL("./square/full-light.avif", import.meta.url).href,
    webp: new URL("./square/full-light.webp", import.meta.url).href,
  },
  gate: {
    avif: new URL("./square/gate.avif", import.meta.url).href,
    webp: new URL("./square/gate.webp", import.meta.url).href,
  },
  "hand-drum": {
    avif: new URL("./square/hand-drum.avif", import.meta.url).href,
    webp: new URL("./square/hand-drum.webp", import.meta.url).href,
  },
  helmet: {
    avif: new URL("./square/helmet.avif", import.meta.url).href,
    webp: new URL("./square/helmet.webp", import.meta.url).href,
  },
  "joes-premise": {
    avif: new URL("./square/joes-premise.avif", import.meta.url).href,
    webp: new URL("./square/joes-premise.webp", import.meta.url).href,
  },
  "light-off": {
    avif: new URL("./square/light-off.avif", import.meta.url).href,
    webp: new URL("./square/light-off.webp", import.meta.url).href,
  },
  "machine-stops": {
    avif: new URL("./square/machine-stops.avif", import.meta.url).href,
    webp: new URL("./square/machine-stops.webp", import.meta.url).href,
  },
  "merch-table": {
    avif: new URL("./square/merch-table.avif", import.meta.url).href,
    webp: new URL("./square/merch-table.webp", import.meta.url).href,
  },
  mouth: {
    avif: new URL("./square/mouth.avif", import.meta.url).href,
    webp: new URL("./square/mouth.webp", import.meta.url).href,
  },
  "nine-lit": {
    avif: new URL("./square/nine-lit.avif", import.meta.url).href,
    webp: new URL("./square/nine-lit.webp", import.meta.url).href,
  },
  "none-lit": {
    avif: new URL("./square/none-lit.avif", import.meta.url).href,
    webp: new URL("./square/none-lit.webp", import.meta.url).href,
  },
  "off-balance": {
    avif: new URL("./square/off-balance.avif", import.meta.url).href,
    webp: new URL("./square/off-balance.webp", import.meta.url).href,
  },
  "one-lit": {
    avif: new URL("./square/one-lit.avif", import.meta.url).href,
    webp: new URL("./square/one-lit.webp", import.meta.url).href,
  },
  "one-rail": {
    avif: new URL("./square/one-rail.avif", import.meta.url).href,
    webp: new URL("./square/one-rail.webp", import.meta.url).href,
  },
  "one-sentence": {
    avif: new URL("./square/one-sentence.avif", import.meta.url).href,
    webp: new URL("./square/one-sentence.webp", import.meta.url).href,
  },
  silence: {
    avif: new URL("./square/silence.avif", import.meta.url).href,
    webp: new URL("./square/silence.webp", import.meta.url).href,
  },
  "sit-still": {
    avif: new URL("./square/sit-still.avif", import.meta.url).href,
    webp: new URL("./square/sit-still.webp", import.meta.url).href,
  },
  "six-or-seven": {
    avif: new URL("./square/six-or-seven.avif", import.meta.url).href,
    webp: new URL("./square/six-or-seven.webp", import.meta.url).href,
  },
  skull: {
    avif: new URL("./square/skull.avif", import.meta.url).href,
    webp: new URL("./square/skull.webp", import.meta.url).href,
  },
  spacesuit: {
    avif: new URL("./square/spacesuit.avif", import.meta.url).href,
    webp: new URL("./square/spacesuit.webp", import.meta.url).href,
  },
  stethoscope: {
    avif: new URL("./square/stethoscope.avif", import.meta.url).href,
    webp: new URL("./square/stethoscope.webp", import.meta.url).href,
  },
  street: {
    avif: new URL("./square/street.avif", import.meta.url).href,
    webp: new URL("./square/street.webp", import.meta.url).href,
  },
  submarine: {
    avif: new URL("./square/submarine.avif", import.meta.url).href,
    webp: new URL("./square/submarine.webp", import.meta.url).href,
  },
  "ten-lit": {
    avif: new URL("./square/ten-lit.avif", import.meta.url).href,
    webp: new URL("./square/ten-lit.webp", import.meta.url).href,
  },
  "the-bell": {
    avif: new URL("./square/the-bell.avif", import.meta.url).href,
    webp: new URL("./square/the-bell.webp", import.meta.url).href,
  },
  "the-footage": {
    avif: new URL("./square/the-footage.avif", import.meta.url).href,
    webp: new URL("./square/the-footage.webp", import.meta.url).href,
  },
  "the-limit": {
    avif: new URL("./square/the-limit.avif", import.meta.url).href,
    webp: new URL("./square/the-limit.webp", import.meta.url).href,
  },
  "the-meeting": {
    avif: new URL("./square/the-meeting.avif", import.meta.url).href,
    webp: new URL("./square/the-meeting.webp", import.meta.url).href,
  },
  "the-offer": {
    avif: new URL("./square/the-offer.avif", import.meta.url).href,
    webp: new URL("./square/the-offer.webp", import.meta.url).href,
  },
  "the-ring": {
    avif: new URL("./square/the-ring.avif", import.meta.url).href,
    webp: new URL("./square/the-ring.webp", import.meta.url).href,
  },
  "the-stake": {
    avif: new URL("./square/the-stake.avif", import.meta.url).href,
    webp: new URL("./square/the-stake.webp", import.meta.url).href,
  },
  "traffic-buried": {
    avif: new URL("./square/traffic-buried.avif", import.meta.url).href,
    webp: new URL("./square/traffic-buried.webp", import.meta.url).href,
  },
  "traffic-loud": {
    avif: new URL("./square/traffic-loud.avif", import.meta.url).href,
    webp: new URL("./square/traffic-loud.webp", import.meta.url).href,
  },
  "turned-monitor": {
    avif: new URL("./square/turned-monitor.avif", import.meta.url).href,
    webp: new URL("./square/turned-monitor.webp", import.meta.url).href,
  },
  "two-chairs": {
    avif: new URL("./square/two-chairs.avif", import.meta.url).href,
    webp: new URL("./square/two-chairs.webp", import.meta.url).href,
  },
  "two-edges": {
    avif: new URL("./square/two-edges.avif", import.meta.url).href,
    webp: new URL("./square/two-edges.webp", import.meta.url).href,
  },
  "two-lit": {
    avif: new URL("./square/two-lit.avif", import.meta.url).href,
    webp: new URL("./square/two-lit.webp", import.meta.url).href,
  },
  "two-names": {
    avif: new URL("./square/two-names.avif", import.meta.url).href,
    webp: new URL("./square/two-names.webp", import.meta.url).href,
  },
  "two-takes": {
    avif: new URL("./square/two-takes.avif", import.meta.url).href,
    webp: new URL("./square/two-takes.webp", import.meta.url).href,
  },
  worktop: {
    avif: new URL("./square/worktop.avif", import.meta.url).href,
    webp: new URL("./square/worktop.webp", import.meta.url).href,
  },
};
