/** As wide as it must be: 65535 is no corner's number, it would start a strip anew. */
export const indexArray = (corners: number, length: number): Uint16Array | Uint32Array =>
  corners > 0xffff ? new Uint32Array(length) : new Uint16Array(length);
