import { upIn, raiseIn } from "../../core/algebra/vec3.ts";
import type { GridLines } from "./gridLines.ts";
import type { Plot } from "./plot.ts";
import { along, sampleGrid } from "./samples.ts";
import type { SurfaceMesh } from "./surfaceMesh.ts";

/** A triangle may rise over the surface by this, in world units: less than what lies on the surface floats over it. */
const tolerance = 5e-4;
/** How often a cell is looked at along each edge. */
const looks = 4;

/**
 * The mesh with its vertices lowered where its triangles bridge a valley that is narrower than they are: a logarithm
 * bends some surfaces more sharply than the most cells can show. So no triangle hides a trail or a dot on the surface.
 */
export function sinkMesh(mesh: SurfaceMesh, plot: Plot, lines: GridLines): SurfaceMesh {
  if (lines.areEnough) return mesh;
  const { surface, domain, scale, box } = plot;
  const { columns, positions } = mesh;
  const drops = new Float32Array(columns * mesh.rows);
  const height = (vertex: number) => upIn(positions, vertex);

  /** Compares one of the two triangles of a cell with the surface's value at shares of the way across that cell. */
  const look = (row: number, column: number, right: number, back: number, value: number) => {
    const b = row * columns + column + 1; // b and c end the cell's diagonal
    const c = b + columns - 1;
    const isNear = right + back <= 1;
    const a = isNear ? b - 1 : c + 1;
    const [toB, toC] = isNear ? [right, back] : [1 - back, 1 - right];
    const drawn = height(a) * (1 - toB - toC) + height(b) * toB + height(c) * toC;
    const over = drawn - scale.height(value) * box.height - tolerance;
    if (!(over > 0)) return; // nor over a hole
    for (const vertex of [a, b, c]) drops[vertex] = Math.max(drops[vertex]!, over);
  };

  const [us, vs] = [divided(lines.columns), divided(lines.rows)];
  const data = sampleGrid(
    surface,
    us.map((share) => along(domain.x, share)),
    vs.map((share) => along(domain.y, share)),
  );
  for (let j = 0, i = 0; j < vs.length; j++) {
    const row = Math.min(Math.floor(j / looks), mesh.rows - 2);
    for (let k = 0; k < us.length; k++, i += 3) {
      const column = Math.min(Math.floor(k / looks), columns - 2);
      look(row, column, k / looks - column, j / looks - row, data[i]!);
    }
  }
  for (const [x, y] of surface.minima ?? []) {
    // Under a logarithm a minimum is the tip of a funnel, which the looks miss and every descent ends in.
    const column = cellAt(lines.columns, (x - domain.x[0]) / (domain.x[1] - domain.x[0]));
    const row = cellAt(lines.rows, (y - domain.y[0]) / (domain.y[1] - domain.y[0]));
    if (column && row) look(row.cell, column.cell, column.share, row.share, surface.value(x, y));
  }
  const sunk = positions.slice();
  drops.forEach((drop, vertex) => raiseIn(sunk, vertex, height(vertex) - drop));
  return { ...mesh, positions: sunk };
}

/** The lines with as many between two of them as it takes to look so often. */
const divided = (lines: Float64Array): Float64Array =>
  Float64Array.from({ length: (lines.length - 1) * looks + 1 }, (_, i) => {
    const line = Math.min(Math.floor(i / looks), lines.length - 2);
    return along([lines[line]!, lines[line + 1]!], i / looks - line);
  });

/** The cell between two lines that a place lies in, and its share of the way across it; `null` outside. */
function cellAt(lines: Float64Array, at: number): { cell: number; share: number } | null {
  const after = lines.findIndex((line) => line >= at);
  if (after < 0 || at < 0) return null;
  const cell = Math.max(0, after - 1);
  return { cell, share: (at - lines[cell]!) / (lines[cell + 1]! - lines[cell]!) };
}
