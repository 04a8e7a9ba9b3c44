/** Samples a second of every sound that a test makes: the film's own. */
export const RATE = 48_000;

const HEAD = 44;

/**
 * A mono WAV file: of 16-bit integers, or of 32-bit floats, which may be louder than full scale. Head and formats
 * after the RIFF specification of 1991.
 */
export function wav(samples: Int16Array | Float32Array): Buffer {
  const { byteLength, BYTES_PER_ELEMENT: bytes } = samples;
  const head = Buffer.alloc(HEAD);
  head.write("RIFF\0\0\0\0WAVEfmt ", 0, "latin1");
  head.writeUInt32LE(HEAD - 8 + byteLength, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(samples instanceof Float32Array ? 3 : 1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * bytes, 28);
  head.writeUInt16LE(bytes, 32);
  head.writeUInt16LE(8 * bytes, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(byteLength, 40);
  return Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, byteLength)]);
}

/** @param amplitude 1 is full scale */
export function sine(hz: number, amplitude: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, n) => amplitude * Math.sin((2 * Math.PI * hz * n) / RATE));
}

/** As 16-bit integers: half as much to serve. */
export const coarse = (samples: Float32Array): Int16Array =>
  Int16Array.from(samples, (sample) => Math.round(sample * 32_767));
