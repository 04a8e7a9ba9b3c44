import { leaderOf, type Screen, type Settings } from "./keys";

/** What a page may know: no secret, and which screen it is on. */
export type PublicSettings = Omit<Settings, "statusToken"> & {
  readonly pinSet: boolean;
  readonly screen: Screen;
  readonly leader: boolean;
};

/** The public part for one screen; a name that is not there is taken for the leader's. */
export function publicSettings(settings: Settings, pinSet: boolean, named: string | null): PublicSettings {
  const { statusToken: _, ...open } = settings;
  const leader = leaderOf(settings.screens);
  const screen = settings.screens.find(({ name }) => name === named) ?? leader;
  // The settings were validated: there is a leader.
  if (!screen) throw new Error("No screen has the role all or words.");
  return { ...open, pinSet, screen, leader: screen.name === leader?.name };
}
