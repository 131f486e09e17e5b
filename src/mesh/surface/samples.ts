import type { Domain, Surface } from "../../core/surface.ts";
import { minimumEnds } from "../marks/minimumEnds.ts";

/** A surface's value and gradient on a grid over a domain, both edges included; row-major from the (min, min) corner. */
export interface Samples {
  readonly columns: number;
  readonly rows: number;
  /** [3 × columns × rows] value, ∂/∂x, ∂/∂y in the surface's own units. */
  readonly data: Float64Array;
  /** Lowest and highest finite value, the known minima included. */
  readonly range: readonly [low: number, high: number];
}

/** Samples a surface. A function of one variable needs two rows only. Throws when the grid is smaller than 2 × 2. */
export function sampleSurface(surface: Surface, domain: Domain, resolution: number): Samples {
  const columns = resolution;
  const rows = surface.variables === 1 ? 2 : resolution;
  if (columns < 2 || rows < 2) throw new RangeError(`grid needs at least 2 × 2 vertices, got ${columns} × ${rows}`);
  const data = sampleGrid(surface, evenly(domain.x, columns), evenly(domain.y, rows));
  let low = Infinity;
  let high = -Infinity;
  const include = (value: number) => {
    if (!Number.isFinite(value)) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (let i = 0; i < data.length; i += 3) include(data[i]!);
  for (const [x, y] of surface.minima ?? []) if (contains(domain, x, y)) include(surface.value(x, y));
  for (const [x, y] of minimumEnds(surface, domain) ?? []) include(surface.value(x, y));
  return { columns, rows, data, range: low <= high ? [low, high] : [0, 0] };
}

/** [3 × columns × rows] a surface's value, ∂/∂x and ∂/∂y wherever a column x meets a row y, row by row. */
export function sampleGrid(surface: Surface, xs: Float64Array, ys: Float64Array): Float64Array {
  if (surface.sampleGrid) return surface.sampleGrid(xs, ys);
  const data = new Float64Array(3 * xs.length * ys.length);
  let i = 0;
  for (const y of ys) {
    for (const x of xs) {
      const gradient = surface.gradient(x, y);
      data[i++] = surface.value(x, y);
      data[i++] = gradient[0];
      data[i++] = gradient[1];
    }
  }
  return data;
}

/** [count] numbers from end to end of an interval. */
export const evenly = (interval: readonly [number, number], count: number) =>
  Float64Array.from({ length: count }, (_, i) => along(interval, i / (count - 1)));

/** The number at a share of an interval; the ends exactly. */
export const along = ([min, max]: readonly [number, number], share: number) => min * (1 - share) + max * share;

export const contains = ({ x: [left, right], y: [near, far] }: Domain, x: number, y: number) =>
  x >= left && x <= right && y >= near && y <= far;
