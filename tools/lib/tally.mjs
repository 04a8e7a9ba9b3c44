import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {string} file @returns {any} */
function report(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/**
 * A runner that failed without a failed test (a file that does not load, no test at all) counts as one failure.
 * @param {number} code @param {number} passed @param {number} failed @returns {Tally}
 */
const count = (code, passed, failed) => ({ passed, failed: failed === 0 && code !== 0 ? 1 : failed });

/** One check that is passed or failed as a whole. @param {number} code @returns {Tally} */
export const whole = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @param {number} code vitest's exit code @param {string} file its JSON report @returns {Tally} */
export function vitestTally(code, file) {
  const said = report(file);
  return said ? count(code, said.numPassedTests, said.numFailedTests) : whole(code === 0 ? 1 : code);
}

/** @param {number} code Playwright's exit code @param {string} file its JSON report @returns {Tally} */
export function playwrightTally(code, file) {
  const said = report(file)?.stats;
  return said ? count(code, said.expected, said.unexpected + said.flaky) : whole(code === 0 ? 1 : code);
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
