import { booth, captions, gate, kiosk } from "./en/booth";
import { shots00to04 } from "./en/chapters-00-04";
import { shots05to08 } from "./en/chapters-05-08";
import { shots09to12 } from "./en/chapters-09-12";
import { shots13to16 } from "./en/chapters-13-16";
import { credits } from "./en/credits";
import { pages } from "./en/pages";
import { room } from "./en/room";
import { sound } from "./en/sound";

export const en = {
  language: { tag: "en", name: "English" },
  title: "Not Silence",
  subtitle: "How Sound of Metal was made to be heard from the inside",
  chapters: {
    gate: { title: "Gate" },
    "what-is-left": { title: "What Is Left" },
    "thirty-seconds": { title: "Thirty Seconds" },
    "thirteen-years": { title: "Thirteen Years" },
    "halfway-through-lunch": { title: "Halfway Through Lunch" },
    "bet-the-farm": { title: "Bet the Farm" },
    "ten-minutes": { title: "Ten Minutes" },
    "from-the-inside-out": { title: "From the Inside Out" },
    "seven-months-two-takes": { title: "Seven Months, Two Takes" },
    "the-ringing": { title: "The Ringing" },
    "the-gig": { title: "The Gig" },
    morning: { title: "Morning" },
    "twenty-three-weeks": { title: "Twenty-Three Weeks" },
    "not-silence": { title: "Not Silence" },
    "no-dissolve": { title: "No Dissolve" },
    stillness: { title: "Stillness" },
    credits: { title: "Credits" },
  },
  shots: { ...shots00to04, ...shots05to08, ...shots09to12, ...shots13to16 },
  captions,
  gate,
  controls: booth,
  kiosk,
  credits,
  pages,
  sound,
  room,
};
