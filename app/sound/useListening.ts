"use client";

import { useSyncExternalStore } from "react";
import { getIdle, getListening, type Listening, onListening } from "./listening";

export const useListening = (): Listening => useSyncExternalStore(onListening, getListening, getIdle);
