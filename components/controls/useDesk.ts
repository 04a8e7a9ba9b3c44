"use client";

import { useSyncExternalStore } from "react";
import { type Desk, getDesk, getInitialDesk, onDesk } from "./desk";

export const useDesk = (): Desk => useSyncExternalStore(onDesk, getDesk, getInitialDesk);
