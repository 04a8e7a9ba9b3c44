import type { Metadata } from "next";
import { LookCanvas } from "./LookCanvas";

export const metadata: Metadata = { title: "One take", robots: { index: false, follow: false } };

/** One take alone and still: `/look?take=<shot>&t=<0..1>&tier=<tier>`, with `&w=` and `&h=` in pixels. */
export default function LookPage() {
  return <LookCanvas />;
}
