import { SCENE_TABLE, STEM_TABLE } from "@/media/stems";
import { FILES } from "@/media/stems/files";
import type { Fault, FaultKind } from "../playhead/faults";
import { type Container, chooseContainer } from "./container";
import { createGraph, type Graph } from "./graph";
import { adoptGraph, knowsContainer } from "./howler";
import { createInstalled, type Installed } from "./installed";
import { createMixer, type Mixer } from "./mixer";
import { createReference, type Reference } from "./reference";
import { createSession, type Session, type SoundState } from "./session";
import { createShelf, type Shelf } from "./shelf";
import { openStem } from "./stem";
import { createVault, fetchBytes, type Vault } from "./vault";
import { SCENES_MOST } from "./weight";

/** What plays the film, once it is known which container this browser decodes. */
export interface Desk {
  readonly vault: Vault;
  readonly shelf: Shelf;
  readonly mixer: Mixer;
}

/** All that exists once a visitor has asked to hear something. */
export interface Booth {
  readonly graph: Graph;
  readonly session: Session;
  readonly reference: Reference;
  readonly installed: Installed;
  readonly desk: Desk | undefined;
  /** Makes the desk. */
  ready(): Promise<void>;
  dispose(): void;
}

export interface BoothOptions {
  onFault(fault: Fault): void;
  /** What had been reported no longer holds. */
  onMended(kind: FaultKind): void;
  onState(state: SoundState): void;
}

/** On iOS sound that a visitor asked for is heard in spite of the ring switch, and beside nothing else. */
function asPlayback() {
  const { audioSession } = navigator as Navigator & { audioSession?: { type: string } };
  if (audioSession) audioSession.type = "playback";
}

/** @throws DOMException where the browser has no audio to give. */
export function openBooth({ onFault, onMended, onState }: BoothOptions): Booth {
  asPlayback();
  const graph = createGraph();
  adoptGraph(graph);
  let desk: Desk | undefined;
  const session = createSession(graph.context, (state) => {
    if (state === "running") {
      desk?.shelf.arrive();
      reference.arrive();
    }
    onState(state);
  });
  let choice: Promise<Container> | undefined;
  function container() {
    choice ??= chooseContainer(graph.context, knowsContainer("webm"));
    return choice;
  }
  const stop = new AbortController();
  const reference = createReference(graph, async (onSettled) => {
    const chosen = await container();
    return openStem(graph, "reference", {
      stem: STEM_TABLE.reference,
      delivered: fetchBytes(FILES.reference[chosen], stop.signal),
      container: chosen,
      onSettled,
      onFault: (message, cause) => onFault({ kind: "stem", message, cause }),
    });
  });
  const installed = createInstalled(graph, { onFault, onMended });
  return {
    graph,
    session,
    reference,
    installed,
    get desk() {
      return desk;
    },
    async ready() {
      const chosen = await container();
      if (desk) return;
      const vault = createVault((name) => FILES[name][chosen]);
      const shelf = createShelf(graph, {
        scenes: SCENE_TABLE,
        stems: STEM_TABLE,
        container: chosen,
        most: SCENES_MOST,
        take: vault.take,
        onFault,
      });
      desk = { vault, shelf, mixer: createMixer(graph.context, shelf) };
    },
    dispose() {
      stop.abort();
      desk?.shelf.dispose();
      desk?.vault.dispose();
      reference.dispose();
      installed.dispose();
      session.dispose();
    },
  };
}
