/** Addresses of the stems' spectrograms; written by `npm run score`, and their only importer. */
import type { StemName } from "../index";

export const SPECTROGRAMS = {} as Readonly<Record<StemName, string>>;
