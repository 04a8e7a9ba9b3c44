import { getDesk, setDesk } from "@/components/controls/desk";
import { ask } from "@/components/kiosk/api";
import type { Screen } from "@/components/kiosk/screens";
import { report, settle } from "@/components/playhead/faults";
import { install, type TactileSetting } from "@/components/sound/installation";

/** What the screens need of the launcher's settings, which it has validated. */
export interface ScreenSettings {
  readonly screens: readonly Screen[];
  readonly audioDevice: string | null;
  readonly levelCap: number;
  readonly tactile: TactileSetting | null;
}

/** Milliseconds after which a launcher that has not answered is asked again. */
const AGAIN = 1000;

/**
 * Asks until there is an answer: a screen that took itself for one that stands alone would do so until somebody
 * loaded it again, and a launcher that is late is only busy.
 * @returns undefined where no launcher serves this page
 */
export async function askSettings(screen: string): Promise<ScreenSettings | undefined> {
  for (;;) {
    const { status, body } = await ask(`settings?screen=${encodeURIComponent(screen)}`);
    if (status !== 0 && status < 500) {
      settle("line");
      if (status !== 200 || typeof body !== "object" || body === null) return undefined;
      const {
        screens = [],
        audioDevice = null,
        levelCap = 1,
        tactile = null,
      } = body as Partial<ScreenSettings>;
      return { screens, audioDevice, levelCap, tactile };
    }
    report({ kind: "line", message: "the launcher does not say what this screen is for; it is asked again" });
    await new Promise((over) => setTimeout(over, AGAIN));
  }
}

/** The page sounds as it is set there, whatever its screen is for. */
export function soundAs({ audioDevice, levelCap, tactile }: Omit<ScreenSettings, "screens">): void {
  install({ device: audioDevice, levelCap, tactile });
  // Whatever is set at the desk is remembered as a visitor's; what stands so already is not set.
  if (getDesk().most !== levelCap) setDesk({ most: levelCap });
}
