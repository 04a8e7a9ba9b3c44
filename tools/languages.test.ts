import { expect, test } from "vitest";
import { LANGUAGES as KIOSK } from "../kiosk/settings/languages";
import { LANGUAGES } from "../media/words/languages";

test("a kiosk may be set to every language that the documentary speaks, and to no other", () => {
  expect(KIOSK).toEqual(LANGUAGES);
});
