export type Container = "webm" | "m4a";

/** 222 bytes: the shortest Opus in WebM, 20 ms of silence. A promise of `canPlayType` is none for decoding. */
const SPECIMEN =
  "GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwH/////////FUmpZpUq17GDD0JATYCETGF2ZldBhExhdmYWVK5r5a4B" +
  "AAAAAAAAXNeBAXPFiAAAAAAAAAABnIEAIrWcg3VuZIiBAIaGQV9PUFVTVqqDYy6gVruEBMS0AIOBAuGRn4EBtYhA53AAAAAAAGJkgRBjopNP" +
  "cHVzSGVhZAEBOAGAuwAAAAAAH0O2daXngQCji4EAAIAIC+Y7I6tgoJOhioEAFQAICKyzDsZ1ooQAzf5g";

/**
 * The one container that all stems are taken in: two stems of a pair decoded from different ones would start
 * some samples apart.
 * @param known whether the loader knows WebM at all
 */
export async function chooseContainer(context: BaseAudioContext, known: boolean): Promise<Container> {
  if (!known) return "m4a";
  const bytes = Uint8Array.from(atob(SPECIMEN), (character) => character.charCodeAt(0));
  try {
    const { length } = await context.decodeAudioData(bytes.buffer);
    return length > 0 ? "webm" : "m4a";
  } catch {
    return "m4a";
  }
}
