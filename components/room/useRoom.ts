"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { createRoom, type Room, type RoomState, type Setting } from "./room";

const nothing: Setting = { left: "S3", right: "S3", inside: false, level: 1 };

/** A room of this component's own; its microphone is closed when the component goes. */
export function useRoom(): { readonly room: Room; readonly state: RoomState; readonly setting: Setting } {
  const [room] = useState(createRoom);
  useEffect(() => room.close, [room]);
  const state = useSyncExternalStore(room.subscribe, room.state, () => "off" as const);
  const setting = useSyncExternalStore(room.subscribe, room.setting, () => nothing);
  return { room, state, setting };
}
