/** Written by `npm run stills`. */
import betTheFarm from "./share/bet-the-farm.jpg";
import credits from "./share/credits.jpg";
import fromTheInsideOut from "./share/from-the-inside-out.jpg";
import gate from "./share/gate.jpg";
import halfwayThroughLunch from "./share/halfway-through-lunch.jpg";
import morning from "./share/morning.jpg";
import noDissolve from "./share/no-dissolve.jpg";
import notSilence from "./share/not-silence.jpg";
import sevenMonthsTwoTakes from "./share/seven-months-two-takes.jpg";
import stillness from "./share/stillness.jpg";
import tenMinutes from "./share/ten-minutes.jpg";
import theGig from "./share/the-gig.jpg";
import theRinging from "./share/the-ringing.jpg";
import thirteenYears from "./share/thirteen-years.jpg";
import thirtySeconds from "./share/thirty-seconds.jpg";
import twentyThreeWeeks from "./share/twenty-three-weeks.jpg";
import whatIsLeft from "./share/what-is-left.jpg";

export const share: Readonly<Record<string, string>> = {
  "bet-the-farm": betTheFarm.src,
  credits: credits.src,
  "from-the-inside-out": fromTheInsideOut.src,
  gate: gate.src,
  "halfway-through-lunch": halfwayThroughLunch.src,
  morning: morning.src,
  "no-dissolve": noDissolve.src,
  "not-silence": notSilence.src,
  "seven-months-two-takes": sevenMonthsTwoTakes.src,
  stillness: stillness.src,
  "ten-minutes": tenMinutes.src,
  "the-gig": theGig.src,
  "the-ringing": theRinging.src,
  "thirteen-years": thirteenYears.src,
  "thirty-seconds": thirtySeconds.src,
  "twenty-three-weeks": twentyThreeWeeks.src,
  "what-is-left": whatIsLeft.src,
};
