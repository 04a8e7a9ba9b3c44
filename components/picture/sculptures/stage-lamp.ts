/** A stage lamp: a black can, and the stepped rings of its lens about a hot core. */
import {
  BoxGeometry,
  CircleGeometry,
  type Color,
  CylinderGeometry,
  DoubleSide,
  Group,
  Mesh,
  MeshBasicMaterial,
  ShaderMaterial,
  TorusGeometry,
  Vector3,
} from "three";
import type { Parts } from "../kit/assembled";
import { mesh, place } from "../kit/geometry";
import type { Stage, Vec3 } from "../take";

const VERTEX =
  "varying vec2 vDisk; void main() { vDisk = uv * 2. - 1.; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }";

/** Each ring is a prism: bright where it faces the core, dark at its step. */
const FRESNEL = /* glsl */ `
varying vec2 vDisk; uniform vec3 uColor;
void main() {
  float r = length(vDisk), ring = fract(r * 9.), px = fwidth(r) * 9.;
  float core = exp(-r * r * 14.) * 2.4 + exp(-r * r * 3.) * .55;
  float step_ = mix(mix(.42, 1.25, ring), .75, smoothstep(.25, .8, px));
  float edge = smoothstep(1., .93, r), bar = smoothstep(.012, .03, abs(vDisk.x)) * .12 + .88;
  gl_FragColor = vec4(uColor * (core + .16) * step_ * edge * bar, 1.);
  #include <tonemapping_fragment>
}`;

export interface StageLampOptions {
  readonly at: Vec3;
  readonly to: Vec3;
  readonly color: Color;
  readonly luminance: number;
  readonly radius: number;
}

/** The can, its bezel, and the yoke that it hangs in. */
function* canOf(r: number): Parts {
  const yoke = (x: number) => place(new BoxGeometry(0.02, 0.45, 0.03), { at: [x * r * 1.3, 0.12, -0.1] });
  yield place(new CylinderGeometry(r * 1.12, r * 1.12, 0.3, 32, 1, true), {
    at: [0, 0, -0.12],
    turn: [Math.PI / 2, 0, 0],
  });
  yield place(new CircleGeometry(r * 1.12, 32), { at: [0, 0, -0.26] });
  yield place(new TorusGeometry(r * 1.12, 0.008, 8, 40), { at: [0, 0, 0.03] });
  yield yoke(1);
  yield yoke(-1);
  yield place(new BoxGeometry(r * 2.7, 0.02, 0.03), { at: [0, 0.34, -0.1] });
}

export function stageLamp(stage: Stage, { at, to, color, luminance, radius: r }: StageLampOptions): Group {
  const lamp = new Group();
  lamp.position.set(...at);
  lamp.lookAt(new Vector3(...to));
  const { can } = stage.parts(`stage lamp ${r}`, { can: () => canOf(r) });
  const bright = color.clone().multiplyScalar(luminance);
  const lens = new Mesh(
    new CircleGeometry(r, 48),
    stage.tier === "draft"
      ? new MeshBasicMaterial({ color: bright })
      : new ShaderMaterial({
          uniforms: { uColor: { value: bright } },
          vertexShader: VERTEX,
          fragmentShader: FRESNEL,
        }),
  );
  lens.position.z = 0.02;
  lamp.add(
    mesh(can, stage.standard({ color: 0x0b0b0b, roughness: 0.5, metalness: 0.4, side: DoubleSide }), {
      cast: false,
    }),
    lens,
  );
  return lamp;
}
