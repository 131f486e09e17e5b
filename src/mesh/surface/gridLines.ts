import { bendsOf } from "./bends.ts";
import type { Field } from "./field.ts";
import type { Plot } from "./plot.ts";
import { evenly } from "./samples.ts";

/**
 * The edges of the drawn cells leave the exact surface by about this at most, in world units, and the diagonals that
 * halve them by twice as much: under a pixel, and less than trails float over it. A surface that would need more than
 * the most cells is drawn coarser than that.
 */
const chordError = 1e-3;
const fewest = 32;
const most = 128;

/** Where a mesh has its vertices, as shares of the way across the domain, both ends included. */
export interface GridLines {
  readonly columns: Float64Array;
  readonly rows: Float64Array;
  /** Whether cells between them keep to the chord error. */
  readonly areEnough: boolean;
}

/**
 * The lines of a mesh that shows a surface's shape: as many as its sharpest bend needs, since shading does not depend
 * on them, evenly. Where the most are not enough, as under a logarithm, they stand closer where the surface bends.
 */
export function gridLines(field: Field, plot: Plot): GridLines {
  const bends = bendsOf(field, plot);
  const bend = Math.max(...bends.right, ...bends.back, bends.diagonal / 2);
  const needed = Math.max(fewest, Math.ceil(Math.sqrt(bend / (8 * chordError))));
  const cells = Math.min(needed, most, field.columns - 1);
  const areEnough = cells === needed;
  const lines = (along: Float64Array) => (areEnough || cells < most ? evenly([0, 1], cells + 1) : crowded(along));
  return { columns: lines(bends.right), rows: field.rows === 2 ? evenly([0, 1], 2) : lines(bends.back), areEnough };
}

/** The most lines: the fewest of them evenly, the others so that each cell has about the same chord error. */
function crowded(bends: Float64Array): Float64Array {
  const weights = bends.map(Math.sqrt);
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const even = fewest / most;
  const lines = new Float64Array(most + 1);
  let [line, passed] = [1, 0];
  weights.forEach((weight, i) => {
    const share = even / weights.length + ((1 - even) * weight) / whole;
    for (; line < most && line / most <= passed + share; line++)
      lines[line] = (i + (line / most - passed) / share) / weights.length;
    passed += share;
  });
  lines[most] = 1;
  return lines;
}
