import type { Metadata } from "next";
import { words } from "@/media/words";
import { Screening } from "../Screening";
import { KioskRound } from "./KioskRound";
import "./kiosk.css";
import "./reach.css";
import "./operator.css";

const en = words("en");

export const metadata: Metadata = { title: en.kiosk.region, robots: { index: false, follow: false } };

/** The same film, in a foyer: a launcher opens it as `/kiosk?screen=NAME`. Without one it stands alone. */
export default function KioskPage() {
  return <Screening round={<KioskRound words={en.kiosk} gate={en.gate} />} />;
}
