import * as THREE from "three";
import { isFinite, putIn, raiseIn, upIn, vectorIn } from "../../core/algebra/vec3.ts";
import type { SurfaceMesh } from "../../mesh/surface/surfaceMesh.ts";

/**
 * The triangles of a mesh as files take them, with finite numbers only: a vertex in a hole, which no triangle touches,
 * lies on the ground, and a normal that no gradient gives points up.
 */
export function modelGeometry({ positions, normals, indices }: SurfaceMesh): THREE.BufferGeometry {
  const [places, directions] = [positions.slice(), normals.slice()];
  for (let i = 0; i < places.length / 3; i++) {
    if (!Number.isFinite(upIn(places, i))) raiseIn(places, i, 0);
    if (!isFinite(vectorIn(directions, i))) putIn(directions, i, 0, 1, 0);
  }
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute("position", new THREE.BufferAttribute(places, 3));
  geometry.setAttribute("normal", new THREE.BufferAttribute(directions, 3));
  geometry.setIndex(new THREE.BufferAttribute(indices, 1));
  return geometry;
}
