/** The clear body of an earpiece moulded to one ear, lit through. */
import { BackSide, type BufferGeometry, type Color, FrontSide, type Material, Vector3 } from "three";
import { bakeThrough } from "../kit/bake-through";
import { capsule, ellipsoid, type Sdf, smax, smin } from "../kit/sdf";
import type { Steps } from "../kit/steps";
import { gridOf, surfaceNets } from "../kit/surface-nets";
import { splice } from "../light/patch";
import type { Stage, Tier, Vec3 } from "../take";

/** y up; +z into the ear (the canal), -z the face plate. Half a metre high: a giant. */
export const earpieceField: Sdf = (x, y, z) => {
  let d = ellipsoid(x, y, z - 0.02, 0.185, 0.2, 0.125);
  d = smin(d, capsule(x, y, z, [-0.05, 0.14, 0.02], [-0.12, 0.275, -0.005], 0.07, 0.036), 0.09);
  d = smin(d, ellipsoid(x - 0.1, y + 0.12, z - 0.01, 0.085, 0.085, 0.075), 0.07);
  d = smin(d, capsule(x, y, z, [0.05, -0.02, 0.1], [0.125, 0, 0.24], 0.088, 0.066), 0.075);
  d = smin(d, capsule(x, y, z, [0.125, 0, 0.24], [0.185, 0.03, 0.315], 0.064, 0.056), 0.04);
  d = smax(d, -ellipsoid(x - 0.02, y - 0.16, z - 0.15, 0.11, 0.035, 0.07), 0.05);
  d = smax(d, -ellipsoid(x + 0.13, y + 0.05, z - 0.14, 0.07, 0.1, 0.05), 0.06);
  d = smax(d, (x - 0.185) * 0.62 + (y - 0.03) * 0.2 + (z - 0.315) * 0.76 - 0.012, 0.018);
  d = smax(d, -z - 0.088, 0.016);
  for (const [ox, oy, oz] of BORES)
    d = smax(
      d,
      -capsule(x, y, z, [0.125 + ox, oy, 0.225 + oz], [0.26 + ox, 0.06 + oy, 0.41 + oz], 0.0155),
      0.006,
    );
  return d;
};

/** Where the two sound bores leave the canal, off its axis. */
export const BORES: readonly Vec3[] = [
  [0.021, 0.012, -0.02],
  [-0.019, -0.014, 0.018],
];

/** `lamp`: where it is as the earpiece itself sees it. */
export function* earpieceShell(tier: Tier, lamp: Vec3): Steps<BufferGeometry> {
  const size = gridOf(tier, [92, 104, 92]);
  const bare = yield* surfaceNets(earpieceField, [-0.24, -0.26, -0.12], [0.28, 0.34, 0.38], size);
  return yield* bakeThrough(bare, earpieceField, lamp, { step: 0.01, maxLength: 1.4 });
}

/**
 * Acrylic as film sees it against the light: black but for what is scattered through it, most of all at its edges.
 * The edge is bright yet nearly clear: were it opaque, its black would stand around it as a halo.
 */
export function acrylic(
  stage: Stage,
  side: "back" | "front",
  lamp: Vec3,
  tint: Color,
  gain: number,
): Material {
  if (stage.tier === "draft")
    return stage.physical({
      color: 0xb98a55,
      emissive: 0x8a5528,
      transparent: true,
      opacity: 0.3,
      depthWrite: false,
      side: side === "back" ? BackSide : FrontSide,
    });
  return stage.physical(
    {
      color: 0x0a0806,
      roughness: 0.08,
      transparent: true,
      depthWrite: side === "front",
      envMapIntensity: 1.2,
      side: side === "back" ? BackSide : FrontSide,
    },
    {
      key: "acrylic",
      patch(shader) {
        shader.uniforms.uTint = { value: new Vector3(tint.r, tint.g, tint.b).multiplyScalar(gain) };
        shader.uniforms.uLamp = { value: new Vector3(...lamp) };
        const declared = "#include <common>\nattribute float aThru, aAO; varying float vThrough, vOpen;";
        const vertex = splice(shader.vertexShader, "common", declared);
        shader.vertexShader = splice(
          vertex,
          "begin_vertex",
          "#include <begin_vertex>\nvThrough = aThru; vOpen = aAO;",
        );
        const fragment = splice(
          shader.fragmentShader,
          "common",
          "#include <common>\nvarying float vThrough, vOpen; uniform vec3 uTint, uLamp;",
        );
        shader.fragmentShader = splice(
          fragment,
          "opaque_fragment",
          `{ vec3 eye = normalize(vViewPosition); float edge = pow(1. - abs(dot(normal, eye)), 2.2);
             vec3 toLamp = normalize(uLamp - vWPos); vec3 toEye = inverseTransformDirection(eye, viewMatrix);
             float forward = pow(clamp(dot(-toEye, toLamp) * .5 + .5, 0., 1.), 2.);
             vec3 left = exp(-vThrough * 4.5 * (vec3(1.05) - .62 * uTint / max(uTint.r, 1e-3)));
             vec3 glow = uTint * left * (.1 + forward) * (.05 + 1.2 * edge) * mix(.4, 1., vOpen);
             outgoingLight += glow; float shine = max(outgoingLight.r, max(outgoingLight.g, outgoingLight.b));
             diffuseColor.a = clamp(.05 + .22 * edge + shine * .6, 0., .95); outgoingLight = outgoingLight / max(diffuseColor.a, .3) * .8; }
           #include <opaque_fragment>`,
        );
      },
    },
  );
}
