import manifest from "@/media/stems/manifest.json";
import type { Manifest } from "@/media/stems/measured";

/** What `npm run score` has measured. */
export const MANIFEST = manifest as unknown as Manifest;
