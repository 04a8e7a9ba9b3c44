import type { StemName } from "@/media/stems";

/** The delivered bytes of stems that are near: what is decoded from here waits for no network. */
export interface Vault {
  /**
   * Fetches what is not there, and lets go of all else, called off where it is on its way.
   * @param names in the order in which they are needed
   */
  want(names: readonly StemName[]): void;
  /**
   * A stem's bytes, fetched at once if they are not there, whatever else is on its way; they are the vault's, and only to be read.
   * @throws what `fetch` throws, an Error for an answer that is none, or an AbortError once it is let go of
   */
  take(name: StemName): Promise<ArrayBuffer>;
  /** Bytes that are there. */
  readonly bytes: number;
  dispose(): void;
}

interface Held {
  readonly loading: Promise<ArrayBuffer>;
  readonly stop: AbortController;
  bytes: number | undefined;
}

/** Stems on their way at once: a pair. More would share the line and all be later. */
const AT_ONCE = 2;
/** Seconds before what failed is fetched ahead again; whoever takes it asks at once. */
const PATIENCE = 60;

/** @throws what `fetch` throws, or an Error for an answer that is none */
export async function fetchBytes(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.arrayBuffer();
}

/** @param addressOf where a stem is delivered */
export function createVault(addressOf: (name: StemName) => string): Vault {
  const held = new Map<StemName, Held>();
  const failedAt = new Map<StemName, number>();
  let wanted: readonly StemName[] = [];
  const clock = () => performance.now() / 1000;

  function open(name: StemName): Held {
    const known = held.get(name);
    if (known) return known;
    const stop = new AbortController();
    const loading = fetchBytes(addressOf(name), stop.signal);
    const opened: Held = { loading, stop, bytes: undefined };
    held.set(name, opened);
    loading.then(
      ({ byteLength }) => {
        opened.bytes = byteLength;
        failedAt.delete(name);
        proceed();
      },
      () => {
        // Who took it says so; it is not kept, so that it can be asked for again.
        if (held.get(name) === opened) held.delete(name);
        if (!stop.signal.aborted) failedAt.set(name, clock());
        proceed();
      },
    );
    return opened;
  }

  function proceed() {
    let underway = 0;
    for (const { bytes } of held.values()) if (bytes === undefined) underway++;
    for (const name of wanted) {
      if (held.has(name) || clock() - (failedAt.get(name) ?? Number.NEGATIVE_INFINITY) < PATIENCE) continue;
      if (underway >= AT_ONCE) return;
      open(name);
      underway++;
    }
  }

  function letGo(name: StemName, { stop }: Held) {
    held.delete(name);
    stop.abort();
  }

  return {
    want(names) {
      wanted = names;
      for (const [name, each] of held) if (!names.includes(name)) letGo(name, each);
      proceed();
    },
    take: (name) => open(name).loading,
    get bytes() {
      let sum = 0;
      for (const { bytes } of held.values()) sum += bytes ?? 0;
      return sum;
    },
    dispose() {
      wanted = [];
      for (const [name, each] of held) letGo(name, each);
    },
  };
}
