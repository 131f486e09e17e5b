import type { SurfaceMesh } from "./surfaceMesh.ts";

/** How quickly a hollow darkens with its curvature, in world units. */
const depth = 0.06;

/**
 * [vertices] how hollow the surface is: 0 where it is flat or bulges, towards 1 in a hollow, where less of the sky is
 * seen. From the divergence of the slope, which is the Laplacian of the height.
 */
export function hollows({ columns, rows, positions, normals }: SurfaceMesh): Float32Array {
  const slopeRight = (vertex: number) => -normals[3 * vertex]! / normals[3 * vertex + 1]!;
  const slopeBack = (vertex: number) => normals[3 * vertex + 2]! / normals[3 * vertex + 1]!;
  const result = new Float32Array(columns * rows);
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) {
      const [left, right] = [i - (column > 0 ? 1 : 0), i + (column < columns - 1 ? 1 : 0)];
      const [behind, before] = [row > 0 ? i - columns : i, row < rows - 1 ? i + columns : i];
      const across = (slopeRight(right) - slopeRight(left)) / (positions[3 * right]! - positions[3 * left]!);
      const along = (slopeBack(before) - slopeBack(behind)) / (positions[3 * behind + 2]! - positions[3 * before + 2]!);
      const laplacian = across + along;
      result[i] = laplacian > 0 ? 1 - Math.exp(-laplacian * depth) : 0;
    }
  }
  return result;
}
