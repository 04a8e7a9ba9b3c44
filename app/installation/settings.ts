import { setDesk } from "@/components/controls/desk";
import type { Screen } from "@/components/kiosk/screens";
import { install, type TactileSetting } from "@/components/sound/installation";

/** What the screens need of the launcher's settings, which it has validated. */
export interface ScreenSettings {
  readonly screens: readonly Screen[];
  readonly audioDevice: string | null;
  readonly levelCap: number;
  readonly tactile: TactileSetting | null;
}

/** Milliseconds after which the launcher is not waited for. */
const ANSWER = 3000;

/** @returns undefined where there is no launcher, or none that answers */
export async function askSettings(screen: string): Promise<ScreenSettings | undefined> {
  try {
    const address = `/kiosk/api/settings?screen=${encodeURIComponent(screen)}`;
    const response = await fetch(address, { signal: AbortSignal.timeout(ANSWER), cache: "no-store" });
    if (!response.ok) return undefined;
    const said: Partial<ScreenSettings> = await response.json();
    const { screens = [], audioDevice = null, levelCap = 1, tactile = null } = said;
    return { screens, audioDevice, levelCap, tactile };
  } catch {
    return undefined;
  }
}

/** The page sounds as it is set there, whatever its screen is for. */
export function soundAs({ audioDevice, levelCap, tactile }: Omit<ScreenSettings, "screens">): void {
  install({ device: audioDevice, levelCap, tactile });
  setDesk({ most: levelCap });
}
