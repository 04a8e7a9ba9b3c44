import { gate } from "./chapters/00-gate";
import { whatIsLeft } from "./chapters/01-what-is-left";
import { thirtySeconds } from "./chapters/02-thirty-seconds";
import { thirteenYears } from "./chapters/03-thirteen-years";
import { halfwayThroughLunch } from "./chapters/04-halfway-through-lunch";
import { betTheFarm } from "./chapters/05-bet-the-farm";
import { tenMinutes } from "./chapters/06-ten-minutes";
import { fromTheInsideOut } from "./chapters/07-from-the-inside-out";
import { sevenMonthsTwoTakes } from "./chapters/08-seven-months-two-takes";
import { theRinging } from "./chapters/09-the-ringing";
import { theGig } from "./chapters/10-the-gig";
import { morning } from "./chapters/11-morning";
import { twentyThreeWeeks } from "./chapters/12-twenty-three-weeks";
import { notSilence } from "./chapters/13-not-silence";
import { noDissolve } from "./chapters/14-no-dissolve";
import { stillness } from "./chapters/15-stillness";
import { credits } from "./chapters/16-credits";
import { conform } from "./edl";

/** A name, the same in every language. */
export const TITLE = "Not Silence";

/** The chapters, in order. */
export const chapters = [
  gate,
  whatIsLeft,
  thirtySeconds,
  thirteenYears,
  halfwayThroughLunch,
  betTheFarm,
  tenMinutes,
  fromTheInsideOut,
  sevenMonthsTwoTakes,
  theRinging,
  theGig,
  morning,
  twentyThreeWeeks,
  notSilence,
  noDissolve,
  stillness,
  credits,
] as const;

/** The film: its chapters, conformed. */
export const film = conform(chapters);
