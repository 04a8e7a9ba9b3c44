/** Why there is no microphone. */
export type NoMicrophone = "unsupported" | "refused" | "missing";

export class MicrophoneFault extends Error {
  constructor(
    readonly why: NoMicrophone,
    cause?: unknown,
  ) {
    super(`No microphone: ${why}.`, { cause });
  }
}

/** As it is: what a browser does to make speech clearer would be heard as the room. */
const PLAIN = { echoCancellation: false, noiseSuppression: false, autoGainControl: false } as const;

/** Whether this browser, at this address, could give a microphone to a worklet. */
export const canHear = (): boolean =>
  window.isSecureContext && "mediaDevices" in navigator && typeof AudioWorkletNode === "function";

/**
 * Asks for the microphone; only in a gesture. Nothing of it is kept, and nothing leaves the page.
 * @throws MicrophoneFault where there is none to be had.
 */
export async function openMicrophone(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { ...PLAIN, channelCount: { ideal: 2 } },
      video: false,
    });
  } catch (cause) {
    const refused = cause instanceof DOMException && /NotAllowed|Security/.test(cause.name);
    throw new MicrophoneFault(refused ? "refused" : "missing", cause);
  }
}

/** Calls back once, when the microphone ends or is unplugged. @returns a way to stop listening for it. */
export function whenLost(stream: MediaStream, lost: () => void): () => void {
  const [track] = stream.getAudioTracks();
  const { mediaDevices } = navigator;
  const look = async (): Promise<void> => {
    const devices = await mediaDevices.enumerateDevices();
    const id = track?.getSettings().deviceId;
    const there = devices.some((device) => device.kind === "audioinput" && (!id || device.deviceId === id));
    if (!there || track?.readyState === "ended") lost();
  };
  track?.addEventListener("ended", lost);
  mediaDevices.addEventListener("devicechange", look);
  return () => {
    track?.removeEventListener("ended", lost);
    mediaDevices.removeEventListener("devicechange", look);
  };
}
