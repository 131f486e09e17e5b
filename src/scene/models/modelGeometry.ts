import * as THREE from "three";
import type { SurfaceMesh } from "../../mesh/surface/surfaceMesh.ts";

/**
 * The triangles of a mesh as files take them, with finite numbers only: a vertex in a hole, which no triangle touches,
 * lies on the ground, and a normal that no gradient gives points up.
 */
export function modelGeometry({ positions, normals, indices }: SurfaceMesh): THREE.BufferGeometry {
  const [places, directions] = [positions.slice(), normals.slice()];
  for (let i = 0; i < places.length; i += 3) {
    if (!Number.isFinite(places[i + 1])) places[i + 1] = 0;
    if (!directions.subarray(i, i + 3).every(Number.isFinite)) directions.set([0, 1, 0], i);
  }
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute("position", new THREE.BufferAttribute(places, 3));
  geometry.setAttribute("normal", new THREE.BufferAttribute(directions, 3));
  geometry.setIndex(new THREE.BufferAttribute(indices, 1));
  return geometry;
}
