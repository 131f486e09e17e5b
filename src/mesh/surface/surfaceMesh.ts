import { lruCache } from "../../core/lruCache.ts";
import { putIn, upIn } from "../../core/algebra/vec3.ts";
import type { GridLines } from "./gridLines.ts";
import type { Plot } from "./plot.ts";
import { along, sampleGrid, evenly } from "./samples.ts";
import { slopesOf } from "./slope.ts";

/** A surface as triangles, in world units; row-major from the domain's (min, min) corner. */
export interface SurfaceMesh {
  readonly columns: number;
  readonly rows: number;
  /** [3 × vertices] */
  readonly positions: Float32Array;
  /** [3 × vertices] unit length, exact: from the gradient, not from neighbouring triangles. */
  readonly normals: Float32Array;
  /** [2 × vertices] the share of the way across the domain, 0 to 1. */
  readonly shares: Float32Array;
  /** [3 × triangles] counter-clockwise seen from above; triangles that touch a hole are left out. */
  readonly indices: Uint32Array;
}

/**
 * Triangulates a plot where columns meet rows, which are shares of the way across the domain, ascending from 0 to 1.
 * Non-finite values make a hole, never a spike. Throws below 2 × 2 vertices.
 */
export function meshOn(plot: Plot, lines: Pick<GridLines, "columns" | "rows">): SurfaceMesh {
  const [columns, rows] = [lines.columns.length, lines.rows.length];
  if (columns < 2 || rows < 2) throw new RangeError(`grid needs at least 2 × 2 vertices, got ${columns} × ${rows}`);
  const { surface, domain, scale, box } = plot;
  const data = sampleGrid(
    surface,
    lines.columns.map((share) => along(domain.x, share)),
    lines.rows.map((share) => along(domain.y, share)),
  );
  const vertices = columns * rows;
  const positions = new Float32Array(3 * vertices);
  const normals = new Float32Array(3 * vertices);
  const shares = new Float32Array(2 * vertices);
  const slopes = slopesOf(plot);
  let holes = 0;
  for (let row = 0, i = 0; row < rows; row++) {
    const v = lines.rows[row]!;
    for (let column = 0; column < columns; column++, i++) {
      const u = lines.columns[column]!;
      const value = data[3 * i]!;
      const rise = scale.slope(value);
      const right = slopes.right(data[3 * i + 1]!, rise);
      const back = slopes.back(data[3 * i + 2]!, rise);
      const upright = 1 / Math.sqrt(right * right + 1 + back * back);
      const height = scale.height(value) * box.height;
      if (!Number.isFinite(height)) holes++;
      putIn(positions, i, (u - 0.5) * box.width, height, (0.5 - v) * box.depth);
      putIn(normals, i, -right * upright, upright, back * upright);
      shares[2 * i] = u;
      shares[2 * i + 1] = v;
    }
  }
  const indices = holes === 0 ? triangles(columns, rows) : trianglesAround(positions, columns, rows);
  return { columns, rows, positions, normals, shares, indices };
}

/** The same on an even grid of so many vertices. */
export const buildSurfaceMesh = (plot: Plot, columns: number, rows: number): SurfaceMesh =>
  meshOn(plot, { columns: evenly([0, 1], columns), rows: evenly([0, 1], rows) });

/** The last grid's triangles: they depend on its size only, so that surfaces meshed in turn share them. */
const keptTriangles = lruCache<Uint32Array>(1);

const triangles = (columns: number, rows: number): Uint32Array =>
  keptTriangles([columns, rows], () => halveCells(columns, rows));

/** [6 × cells] two triangles for every cell. */
function halveCells(columns: number, rows: number): Uint32Array {
  const indices = new Uint32Array(6 * (columns - 1) * (rows - 1));
  let i = 0;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column;
      const c = a + columns;
      indices[i++] = a;
      indices[i++] = a + 1;
      indices[i++] = c;
      indices[i++] = a + 1;
      indices[i++] = c + 1;
      indices[i++] = c;
    }
  }
  return indices;
}

function trianglesAround(positions: Float32Array, columns: number, rows: number): Uint32Array {
  const all = halveCells(columns, rows);
  const solid = (vertex: number) => Number.isFinite(upIn(positions, vertex));
  let kept = 0;
  for (let i = 0; i < all.length; i += 3) {
    if (!solid(all[i]!) || !solid(all[i + 1]!) || !solid(all[i + 2]!)) continue;
    all.copyWithin(kept, i, i + 3);
    kept += 3;
  }
  return all.slice(0, kept);
}
