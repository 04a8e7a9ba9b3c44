"use client";

import { YourRoom } from "@/components/room/YourRoom";
import type { Words } from "@/media/words";
import { stop } from "./listening";
import { useListening } from "./useListening";

interface Props {
  readonly words: Words["room"];
  readonly losses: Words["sound"]["losses"];
}

/** The visitor's own room among the scenes: one of them is heard at a time. */
export function Room({ words, losses }: Props) {
  const { heard } = useListening();
  return <YourRoom words={words} losses={losses} otherwise={heard !== null} onOpen={stop} />;
}
