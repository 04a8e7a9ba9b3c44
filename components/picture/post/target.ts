import { DepthTexture, FloatType, HalfFloatType, LinearFilter, WebGLRenderTarget } from "three";

/** A buffer of linear light. */
export const buffer = (width: number, height: number): WebGLRenderTarget =>
  new WebGLRenderTarget(width, height, {
    type: HalfFloatType,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    depthBuffer: false,
  });

/** What the lens sees, with its depth. */
export const negative = (samples: number): WebGLRenderTarget =>
  new WebGLRenderTarget(1, 1, {
    type: HalfFloatType,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
    samples,
    depthTexture: new DepthTexture(1, 1, FloatType),
  });
