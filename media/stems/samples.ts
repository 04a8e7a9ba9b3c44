/**
 * The recordings that scenes are built from. Each was given to the public domain
 * (CC0) by its author and is packaged in Debian's `sonic-pi-samples`; rendering
 * needs them, running and testing do not.
 */
export interface Sample {
  readonly author: string;
  readonly year: number;
  readonly source: string;
  readonly licence: "CC0";
}

const cc0 = (author: string, year: number, sound: string): Sample => ({
  author,
  year,
  source: `https://freesound.org/people/${sound}/`,
  licence: "CC0",
});

export const SAMPLES = {
  drum_bass_hard: cc0("menegass", 2010, "menegass/sounds/100051"),
  drum_bass_soft: cc0("menegass", 2010, "menegass/sounds/100052"),
  drum_cymbal_closed: cc0("menegass", 2010, "menegass/sounds/100053"),
  drum_cymbal_hard: cc0("menegass", 2010, "menegass/sounds/100056"),
  drum_cymbal_open: cc0("menegass", 2010, "menegass/sounds/100055"),
  drum_cymbal_soft: cc0("menegass", 2010, "menegass/sounds/100057"),
  drum_snare_hard: cc0("menegass", 2010, "menegass/sounds/100058"),
  drum_snare_soft: cc0("menegass", 2010, "menegass/sounds/100059"),
  drum_splash_hard: cc0("menegass", 2010, "menegass/sounds/100060"),
  drum_splash_soft: cc0("menegass", 2010, "menegass/sounds/100061"),
  drum_tom_hi_hard: cc0("menegass", 2010, "menegass/sounds/100062"),
  drum_tom_hi_soft: cc0("menegass", 2010, "menegass/sounds/100063"),
  drum_tom_lo_hard: cc0("menegass", 2010, "menegass/sounds/100064"),
  drum_tom_lo_soft: cc0("menegass", 2010, "menegass/sounds/100065"),
  drum_tom_mid_hard: cc0("menegass", 2010, "menegass/sounds/100066"),
  drum_tom_mid_soft: cc0("menegass", 2010, "menegass/sounds/100067"),
  guit_e_fifths: cc0("Sub-d", 2008, "Sub-d/sounds/46990"),
  guit_harmonics: cc0("BStateham", 2012, "BStateham/sounds/141524"),
  tabla_ghe2: cc0("dio_333", 2011, "dio_333/sounds/130405"),
  tabla_ke1: cc0("dio_333", 2011, "dio_333/sounds/130413"),
  tabla_na: cc0("dio_333", 2011, "dio_333/sounds/130421"),
  tabla_te1: cc0("dio_333", 2011, "dio_333/sounds/130429"),
  tabla_ghe1: cc0("dio_333", 2011, "dio_333/sounds/130406"),
  tabla_ke2: cc0("dio_333", 2011, "dio_333/sounds/130424"),
  tabla_na_s: cc0("dio_333", 2011, "dio_333/sounds/130428"),
  tabla_te2: cc0("dio_333", 2011, "dio_333/sounds/130418"),
} as const satisfies Record<string, Sample>;
export type SampleName = keyof typeof SAMPLES;
