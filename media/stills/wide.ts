/** Written by `npm run stills`. */
import type { Still } from "./formats";

export const wide: Readonly<Record<string, Still>> = {
  "all-rails": {
    avif: new URL("./wide/all-rails.avif", import.meta.url).href,
    webp: new URL("./wide/all-rails.webp", import.meta.url).href,
  },
  "behind-the-kit": {
    avif: new URL("./wide/behind-the-kit.avif", import.meta.url).href,
    webp: new URL("./wide/behind-the-kit.webp", import.meta.url).href,
  },
  "blender-buried": {
    avif: new URL("./wide/blender-buried.avif", import.meta.url).href,
    webp: new URL("./wide/blender-buried.webp", import.meta.url).href,
  },
  "blender-loud": {
    avif: new URL("./wide/blender-loud.avif", import.meta.url).href,
    webp: new URL("./wide/blender-loud.webp", import.meta.url).href,
  },
  breakfast: {
    avif: new URL("./wide/breakfast.avif", import.meta.url).href,
    webp: new URL("./wide/breakfast.webp", import.meta.url).href,
  },
  "conversation-buried": {
    avif: new URL("./wide/conversation-buried.avif", import.meta.url).href,
    webp: new URL("./wide/conversation-buried.webp", import.meta.url).href,
  },
  "conversation-loud": {
    avif: new URL("./wide/conversation-loud.avif", import.meta.url).href,
    webp: new URL("./wide/conversation-loud.webp", import.meta.url).href,
  },
  corridor: {
    avif: new URL("./wide/corridor.avif", import.meta.url).href,
    webp: new URL("./wide/corridor.webp", import.meta.url).href,
  },
  credits: {
    avif: new URL("./wide/credits.avif", import.meta.url).href,
    webp: new URL("./wide/credits.webp", import.meta.url).href,
  },
  "cut-list": {
    avif: new URL("./wide/cut-list.avif", import.meta.url).href,
    webp: new URL("./wide/cut-list.webp", import.meta.url).href,
  },
  drumhead: {
    avif: new URL("./wide/drumhead.avif", import.meta.url).href,
    webp: new URL("./wide/drumhead.webp", import.meta.url).href,
  },
  "drums-buried": {
    avif: new URL("./wide/drums-buried.avif", import.meta.url).href,
    webp: new URL("./wide/drums-buried.webp", import.meta.url).href,
  },
  "drums-loud": {
    avif: new URL("./wide/drums-loud.avif", import.meta.url).href,
    webp: new URL("./wide/drums-loud.webp", import.meta.url).href,
  },
  "ear-four": {
    avif: new URL("./wide/ear-four.avif", import.meta.url).href,
    webp: new URL("./wide/ear-four.webp", import.meta.url).href,
  },
  "ear-one": {
    avif: new URL("./wide/ear-one.avif", import.meta.url).href,
    webp: new URL("./wide/ear-one.webp", import.meta.url).href,
  },
  "ear-three": {
    avif: new URL("./wide/ear-three.avif", import.meta.url).href,
    webp: new URL("./wide/ear-three.webp", import.meta.url).href,
  },
  "ear-two": {
    avif: new URL("./wide/ear-two.avif", import.meta.url).href,
    webp: new URL("./wide/ear-two.webp", import.meta.url).href,
  },
  earpiece: {
    avif: new URL("./wide/earpiece.avif", import.meta.url).href,
    webp: new URL("./wide/earpiece.webp", import.meta.url).href,
  },
  "floor-only": {
    avif: new URL("./wide/floor-only.avif", import.meta.url).href,
    webp: new URL("./wide/floor-only.webp", import.meta.url).href,
  },
  "from-within": {
    avif: new URL("./wide/from-within.avif", import.meta.url).href,
    webp: new URL("./wide/from-within.webp", import.meta.url).href,
  },
  "full-light": {
    avif: new URL("./wide/full-light.avif", import.meta.url).href,
    webp: new URL("./wide/full-light.webp", import.meta.url).href,
  },
  gate: {
    avif: new URL("./wide/gate.avif", import.meta.url).href,
    webp: new URL("./wide/gate.webp", import.meta.url).href,
  },
  "hand-drum": {
    avif: new URL("./wide/hand-drum.avif", import.meta.url).href,
    webp: new URL("./wide/hand-drum.webp", import.meta.url).href,
  },
  helmet: {
    avif: new URL("./wide/helmet.avif", import.meta.url).href,
    webp: new URL("./wide/helmet.webp", import.meta.url).href,
  },
  "joes-premise": {
    avif: new URL("./wide/joes-premise.avif", import.meta.url).href,
    webp: new URL("./wide/joes-premise.webp", import.meta.url).href,
  },
  "light-off": {
    avif: new URL("./wide/light-off.avif", import.meta.url).href,
    webp: new URL("./wide/light-off.webp", import.meta.url).href,
  },
  "machine-stops": {
    avif: new URL("./wide/machine-stops.avif", import.meta.url).href,
    webp: new URL("./wide/machine-stops.webp", import.meta.url).href,
  },
  "merch-table": {
    avif: new URL("./wide/merch-table.avif", import.meta.url).href,
    webp: new URL("./wide/merch-table.webp", import.meta.url).href,
  },
  mouth: {
    avif: new URL("./wide/mouth.avif", import.meta.url).href,
    webp: new URL("./wide/mouth.webp", import.meta.url).href,
  },
  "nine-lit": {
    avif: new URL("./wide/nine-lit.avif", import.meta.url).href,
    webp: new URL("./wide/nine-lit.webp", import.meta.url).href,
  },
  "none-lit": {
    avif: new URL("./wide/none-lit.avif", import.meta.url).href,
    webp: new URL("./wide/none-lit.webp", import.meta.url).href,
  },
  "off-balance": {
    avif: new URL("./wide/off-balance.avif", import.meta.url).href,
    webp: new URL("./wide/off-balance.webp", import.meta.url).href,
  },
  "one-lit": {
    avif: new URL("./wide/one-lit.avif", import.meta.url).href,
    webp: new URL("./wide/one-lit.webp", import.meta.url).href,
  },
  "one-rail": {
    avif: new URL("./wide/one-rail.avif", import.meta.url).href,
    webp: new URL("./wide/one-rail.webp", import.meta.url).href,
  },
  "one-sentence": {
    avif: new URL("./wide/one-sentence.avif", import.meta.url).href,
    webp: new URL("./wide/one-sentence.webp", import.meta.url).href,
  },
  silence: {
    avif: new URL("./wide/silence.avif", import.meta.url).href,
    webp: new URL("./wide/silence.webp", import.meta.url).href,
  },
  "sit-still": {
    avif: new URL("./wide/sit-still.avif", import.meta.url).href,
    webp: new URL("./wide/sit-still.webp", import.meta.url).href,
  },
  "six-or-seven": {
    avif: new URL("./wide/six-or-seven.avif", import.meta.url).href,
    webp: new URL("./wide/six-or-seven.webp", import.meta.url).href,
  },
  skull: {
    avif: new URL("./wide/skull.avif", import.meta.url).href,
    webp: new URL("./wide/skull.webp", import.meta.url).href,
  },
  spacesuit: {
    avif: new URL("./wide/spacesuit.avif", import.meta.url).href,
    webp: new URL("./wide/spacesuit.webp", import.meta.url).href,
  },
  stethoscope: {
    avif: new URL("./wide/stethoscope.avif", import.meta.url).href,
    webp: new URL("./wide/stethoscope.webp", import.meta.url).href,
  },
  street: {
    avif: new URL("./wide/street.avif", import.meta.url).href,
    webp: new URL("./wide/street.webp", import.meta.url).href,
  },
  submarine: {
    avif: new URL("./wide/submarine.avif", import.meta.url).href,
    webp: new URL("./wide/submarine.webp", import.meta.url).href,
  },
  "ten-lit": {
    avif: new URL("./wide/ten-lit.avif", import.meta.url).href,
    webp: new URL("./wide/ten-lit.webp", import.meta.url).href,
  },
  "the-bell": {
    avif: new URL("./wide/the-bell.avif", import.meta.url).href,
    webp: new URL("./wide/the-bell.webp", import.meta.url).href,
  },
  "the-footage": {
    avif: new URL("./wide/the-footage.avif", import.meta.url).href,
    webp: new URL("./wide/the-footage.webp", import.meta.url).href,
  },
  "the-limit": {
    avif: new URL("./wide/the-limit.avif", import.meta.url).href,
    webp: new URL("./wide/the-limit.webp", import.meta.url).href,
  },
  "the-meeting": {
    avif: new URL("./wide/the-meeting.avif", import.meta.url).href,
    webp: new URL("./wide/the-meeting.webp", import.meta.url).href,
  },
  "the-offer": {
    avif: new URL("./wide/the-offer.avif", import.meta.url).href,
    webp: new URL("./wide/the-offer.webp", import.meta.url).href,
  },
  "the-ring": {
    avif: new URL("./wide/the-ring.avif", import.meta.url).href,
    webp: new URL("./wide/the-ring.webp", import.meta.url).href,
  },
  "the-stake": {
    avif: new URL("./wide/the-stake.avif", import.meta.url).href,
    webp: new URL("./wide/the-stake.webp", import.meta.url).href,
  },
  "traffic-buried": {
    avif: new URL("./wide/traffic-buried.avif", import.meta.url).href,
    webp: new URL("./wide/traffic-buried.webp", import.meta.url).href,
  },
  "traffic-loud": {
    avif: new URL("./wide/traffic-loud.avif", import.meta.url).href,
    webp: new URL("./wide/traffic-loud.webp", import.meta.url).href,
  },
  "turned-monitor": {
    avif: new URL("./wide/turned-monitor.avif", import.meta.url).href,
    webp: new URL("./wide/turned-monitor.webp", import.meta.url).href,
  },
  "two-chairs": {
    avif: new URL("./wide/two-chairs.avif", import.meta.url).href,
    webp: new URL("./wide/two-chairs.webp", import.meta.url).href,
  },
  "two-edges": {
    avif: new URL("./wide/two-edges.avif", import.meta.url).href,
    webp: new URL("./wide/two-edges.webp", import.meta.url).href,
  },
  "two-lit": {
    avif: new URL("./wide/two-lit.avif", import.meta.url).href,
    webp: new URL("./wide/two-lit.webp", import.meta.url).href,
  },
  "two-names": {
    avif: new URL("./wide/two-names.avif", import.meta.url).href,
    webp: new URL("./wide/two-names.webp", import.meta.url).href,
  },
  "two-takes": {
    avif: new URL("./wide/two-takes.avif", import.meta.url).href,
    webp: new URL("./wide/two-takes.webp", import.meta.url).href,
  },
  worktop: {
    avif: new URL("./wide/worktop.avif", import.meta.url).href,
    webp: new URL("./wide/worktop.webp", import.meta.url).href,
  },
};
