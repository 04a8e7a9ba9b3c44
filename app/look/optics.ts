import { openViewer, read } from "@/components/picture/relight";

/** What a take is drawn and read with: it leads to every take's file. */
export interface Optics {
  readonly openViewer: typeof openViewer;
  readonly read: typeof read;
}

declare global {
  interface Window {
    optics?: Optics;
  }
}

const SAVED = "optics";

// In development this file is run again when one that it leads to was saved. React keeps a page whose own code
// is as it was, and runs none of its effects: so what is new says so itself.
if (typeof window !== "undefined") {
  window.optics = { openViewer, read };
  window.dispatchEvent(new Event(SAVED));
}

/** Those of the files as they were saved last. */
export const getOptics = (): Optics | undefined => window.optics;

/** @returns a function that takes the listener off. */
export function onOptics(listener: () => void): () => void {
  window.addEventListener(SAVED, listener);
  return () => window.removeEventListener(SAVED, listener);
}
