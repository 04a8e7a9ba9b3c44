import type { Metadata } from "next";
import { Look } from "./Look";
import { LABELS } from "./labels";
import "./look.css";

export const metadata: Metadata = { title: LABELS.title, robots: { index: false, follow: false } };

/**
 * Where takes are relit: one of them, with everything that can be set and read of it, all in the address.
 * With `&bare`, or with `&w=` and `&h=` in pixels, the photograph alone: the same pixels every time.
 */
export default function LookPage() {
  return <Look />;
}
