import { frontIn, rightIn, upIn } from "../../core/algebra/vec3.ts";
import type { SurfaceMesh } from "./surfaceMesh.ts";

/** How quickly a hollow darkens with its curvature, in world units. */
const depth = 0.06;

/**
 * [vertices] how hollow the surface is: 0 where it is flat or bulges, towards 1 in a hollow, where less of the sky is
 * seen. From the divergence of the slope, which is the Laplacian of the height.
 */
export function hollows({ columns, rows, positions, normals }: SurfaceMesh): Float32Array {
  const slopeRight = (vertex: number) => -rightIn(normals, vertex) / upIn(normals, vertex);
  const slopeBack = (vertex: number) => frontIn(normals, vertex) / upIn(normals, vertex);
  const result = new Float32Array(columns * rows);
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) {
      const [left, right] = [i - (column > 0 ? 1 : 0), i + (column < columns - 1 ? 1 : 0)];
      const [behind, before] = [row > 0 ? i - columns : i, row < rows - 1 ? i + columns : i];
      const across = (slopeRight(right) - slopeRight(left)) / (rightIn(positions, right) - rightIn(positions, left));
      const along = (slopeBack(before) - slopeBack(behind)) / (frontIn(positions, behind) - frontIn(positions, before));
      const laplacian = across + along;
      result[i] = laplacian > 0 ? 1 - Math.exp(-laplacian * depth) : 0;
    }
  }
  return result;
}
