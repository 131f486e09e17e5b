import * as THREE from "three";
import { frontIn, putIn, rightIn, upIn } from "../../core/algebra/vec3.ts";
import type { SurfaceMesh } from "../../mesh/surface/surfaceMesh.ts";

/** How far the plinth reaches below the surface's lowest point, in world units: as far as the floor of the picture. */
export const plinthHeight = 0.06;

/**
 * Four walls from the surface's edges down and the ground between them: with the surface they enclose a body, as long
 * as the surface has no hole.
 */
export function plinthGeometry({ columns, rows, positions }: SurfaceMesh): THREE.BufferGeometry {
  const edge = perimeter(columns, rows);
  const count = edge.length;
  const ground = -plinthHeight;
  // The edge, the same on the ground, and the ground's middle.
  const places = new Float32Array(3 * (2 * count + 1));
  edge.forEach((vertex, i) => {
    const [right, up, front] = [rightIn(positions, vertex), upIn(positions, vertex), frontIn(positions, vertex)];
    putIn(places, i, right, Number.isFinite(up) ? up : ground, front);
    putIn(places, count + i, right, ground, front);
  });
  putIn(places, 2 * count, 0, ground, 0);
  const indices = new Uint32Array(9 * count);
  for (let i = 0; i < count; i++) {
    const next = (i + 1) % count;
    indices.set([next, i, count + i, next, count + i, count + next, 2 * count, count + next, count + i], 9 * i);
  }
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute("position", new THREE.BufferAttribute(places, 3));
  geometry.setIndex(new THREE.BufferAttribute(indices, 1));
  return geometry;
}

/** The vertices around a grid, counter-clockwise seen from above, from the (min, min) corner. */
function perimeter(columns: number, rows: number): readonly number[] {
  const at = (column: number, row: number) => row * columns + column;
  return [
    ...Array.from({ length: columns - 1 }, (_, i) => at(i, 0)),
    ...Array.from({ length: rows - 1 }, (_, i) => at(columns - 1, i)),
    ...Array.from({ length: columns - 1 }, (_, i) => at(columns - 1 - i, rows - 1)),
    ...Array.from({ length: rows - 1 }, (_, i) => at(0, rows - 1 - i)),
  ];
}
