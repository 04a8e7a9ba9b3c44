import { type Light, type Material, Mesh, type Object3D } from "three";

/** Geometry that outlives a take says so here. */
export const SHARED = "shared";

/** Frees what a tree holds on the graphics processor: geometry, materials, shadow maps. */
export function disposeTree(root: Object3D): void {
  root.traverse((object) => {
    if (object instanceof Mesh) {
      if (object.geometry.userData[SHARED] !== true) object.geometry.dispose();
      const materials: Material | Material[] = object.material;
      for (const material of Array.isArray(materials) ? materials : [materials]) material.dispose();
    }
    if ("isLight" in object) (object as Light).dispose();
  });
}
