/** For the tests: what a page sends. */
import type { Visit } from "../visits/visit";
import type { Pulse } from "./pulse";

export const PULSE: Pulse = {
  screen: "main",
  role: "all",
  state: "film",
  at: 1234,
  chapter: "the-gig",
  shot: "drums-loud",
  picture: "live",
  drawn: 60,
  frameMs: { median: 16.7, worst: 33.4 },
  sound: { state: "running", level: 0.8, device: "USB", peakDb: -12 },
  heapBytes: null,
  nodes: 900,
  faults: [],
};
export const VISIT: Visit = {
  id: "abcdefgh",
  begun: "2026-11-25T10:04Z",
  seconds: 300,
  furthest: "the-gig",
  left: "the-gig",
  end: "idle",
  language: "en",
  sound: true,
  letItPlay: false,
  begunBy: "dial",
};
