/** "Hear your own room": the microphone through the model of an ear. */
export const room = {
  title: "Hear your own room",
  about:
    "The sound around you, through the model that made every Inside here. It runs in this page: nothing is recorded, and nothing is sent.",
  caveat:
    "A model of one late-deafened man's hearing, as a film imagined it. It is not a hearing test, and it says nothing about your ears.",
  assumed:
    "A browser cannot tell how loud a microphone's sound is. A full-scale signal is taken for {spl} dB SPL: an assumption, and with it the levels are approximate. Recruitment holds for losses of up to 80 dB; what is beyond that is turned down and no more.",
  headphones:
    "Over loudspeakers the microphone would hear itself and howl. Put headphones on first, and turn them down.",
  confirm: "I am wearing headphones. Open the microphone",
  close: "Close the microphone",
  world: "World",
  inside: "Inside",
  perspective: "What you hear",
  left: "Left ear",
  right: "Right ear",
  level: "Level of your room",
  before: "Microphone, dBFS",
  after: "Headphones, dBFS",
  states: {
    off: "The microphone is closed.",
    asking: "Your browser is asking whether this page may use the microphone.",
    running:
      "The microphone is open. You hear your room about {ms} milliseconds late, plus what your browser and headphones add.",
    refused:
      "The microphone was refused, so there is nothing to hear. If that was a mistake, allow it in your browser's settings for this page and try again.",
    missing: "No microphone was found, or another program has it. Connect or free one and try again.",
    lost: "The microphone is gone: it was unplugged or taken away. Everything has stopped.",
    left: "You left this page, or something else took its sound, so the microphone was closed.",
    howling:
      "Something like a howl was heard, and the sound was cut. Check that your headphones are on and that the microphone does not hear them. A loud, steady whistle can look the same.",
    failed: "Your browser could not run the model, so the microphone was closed.",
    unsupported: "This browser, or this address, cannot give a microphone to a page.",
  },
};
