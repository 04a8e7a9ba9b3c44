import { DoubleSide, type Material } from "three";
import { splice } from "../light/patch";
import type { Stage } from "../take";

/**
 * Blown glass as film sees it in the dark: black, its edges and its highlights
 * all that is there. White glass goes milky.
 * @param edge how strongly the outline stands, 0 to 1
 * @param sheen light of the outline by itself, in units of diffuse white
 */
export const thinGlass = (stage: Stage, edge = 0.5, sheen = 0.01): Material =>
  stage.physical(
    {
      color: stage.tier === "draft" ? 0x5a6068 : 0x000000,
      roughness: 0.03,
      metalness: 0,
      transparent: true,
      opacity: stage.tier === "draft" ? 0.3 : 0.07,
      depthWrite: false,
      side: DoubleSide,
      envMapIntensity: 1.4,
    },
    {
      key: `thin-glass-${edge}-${sheen}`,
      patch: (shader) => {
        shader.fragmentShader = splice(
          shader.fragmentShader,
          "opaque_fragment",
          /* glsl */ `{
            float rim = pow(1. - abs(dot(normal, normalize(vViewPosition))), 2.6);
            float spec = max(outgoingLight.r, max(outgoingLight.g, outgoingLight.b));
            diffuseColor.a = clamp(.02 + ${edge.toFixed(3)} * rim + spec * .4, 0., .9);
            outgoingLight += vec3(${sheen.toFixed(3)}) * rim;
          }
          #include <opaque_fragment>`,
        );
      },
    },
  );
