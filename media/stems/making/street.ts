import type { Making } from "./making";

export const street: Making = {
  world: [
    {
      what: "Traffic beyond the corner",
      from: "synthesised",
      how: "Four bands of noise from 32 to 2200 Hz, each wandering at a pace of its own, wider the higher they are.",
    },
    {
      what: "Seven vehicles",
      from: "synthesised",
      how: "Tyres highest near 900 Hz, spray over wet stone, engines fired cylinder by cylinder; past the ears at 9.5 to 13.6 m/s, each with its Doppler shift, its image in the ground and four in the fronts of the houses.",
    },
    {
      what: "A gully's lid",
      from: "synthesised",
      how: "Iron modes from 97 Hz, struck by two axles 2.6 m apart.",
    },
    {
      what: "The tram and its wire",
      from: "synthesised",
      how: "Wheels, gears and rail joints every 15 m at 8.2 m/s; above, the wire's hum at 587 Hz and falling chirps that run ahead of the pantograph.",
    },
    {
      what: "A bicycle, coasting",
      from: "synthesised",
      how: "Eighteen pawls a turn, slowing from 5.2 m/s, still while the rider pedals; thin tyres on wet stone.",
    },
    {
      what: "People near by",
      from: "synthesised",
      how: "Three walkers, each step from where the foot falls; keys and a lock; two shop doors with a bell; a roller shutter; a van's sliding door; two voices some doors off.",
    },
    {
      what: "Birds and a gutter",
      from: "synthesised",
      how: "Sparrows under six eaves, pigeons' wings at about nine beats a second, drops whose bubbles rise in pitch.",
    },
    {
      what: "The street itself",
      from: "processed",
      how: "Fronts 14 m apart, 1.1 s of reverberation below 300 Hz and 0.55 s above 2 kHz; two ears on a head of 17.5 cm, with its delay and its shadow.",
    },
  ],
  inside: [
    {
      what: "What is left of the street",
      from: "processed",
      how: "The hearing model with the audiogram N4, both ears.",
    },
    {
      what: "The ground, through bone",
      from: "processed",
      how: "The street's low end as a closed ear's bone carries it, the same at both ears, a quarter turn late.",
    },
    {
      what: "One's own hum",
      from: "synthesised",
      how: "Blood in the neck's veins, 75 to 230 Hz, swelling a quarter of a second after each of 66 beats a minute; muscles' tremor at 25 Hz.",
    },
    {
      what: "One's own breath",
      from: "synthesised",
      how: "Thirteen breaths a minute over chest and throat, falling away above 450 Hz in and 290 Hz out.",
    },
  ],
};
