import { eigenvalues } from "../algebra/sym2.ts";
import type { Vec2 } from "../algebra/vec2.ts";
import type { ScaleId } from "../scale.ts";
import { hessianAt } from "../stability/hessianAt.ts";
import type { Domain } from "../surface.ts";
import type { Sketch } from "./sketch.ts";

/** Along an axis: of values, and of curvatures, which cost more. */
const columns = 33;
const coarse = 9;

/** What the estimates know of a surface. */
export interface Survey {
  readonly domain: Domain;
  /** [33 × rows] row by row from the domain's (min, min) corner, holes among them; a ribbon has one row. */
  readonly values: Float64Array;
  readonly rows: number;
  /** The finite ones, the lowest first. */
  readonly sorted: Float64Array;
  /** Spectral norms of the Hessian at places all over the domain, the smallest first; those that are 0 or no number are left out. */
  readonly curvatures: Float64Array;
  readonly scale: ScaleId;
}

/** The point at shares of the domain, 0 to 1. */
export const pointIn = ({ x, y }: Domain, [right, back]: Vec2): Vec2 => [
  x[0] + right * (x[1] - x[0]),
  y[0] + back * (y[1] - y[0]),
];

/** Where half of a surface is lower than this share of its height, its shape is read under a logarithm. */
const flat = 0.04;

export function surveyOf(surface: Sketch, domain: Domain): Survey {
  const isRibbon = surface.variables === 1;
  const rows = isRibbon ? 1 : columns;
  const values = Float64Array.from({ length: columns * rows }, (_, i) =>
    surface.value(
      ...pointIn(domain, [(i % columns) / (columns - 1), isRibbon ? 0.5 : Math.floor(i / columns) / (rows - 1)]),
    ),
  );
  const sorted = values.filter(Number.isFinite).toSorted();
  const places = Array.from({ length: coarse ** 2 }, (_, i): Vec2 =>
    isRibbon ? [i / (coarse ** 2 - 1), 0.5] : [(i % coarse) / (coarse - 1), Math.floor(i / coarse) / (coarse - 1)],
  );
  const curvatures = Float64Array.from(places, (place) => {
    const [smaller, larger] = eigenvalues(hessianAt(surface, ...pointIn(domain, place)));
    return Math.max(Math.abs(smaller), Math.abs(larger));
  })
    .filter((curvature) => Number.isFinite(curvature) && curvature > 0)
    .toSorted();
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const scale = high > low && (quantile(sorted, 0.5) - low) / (high - low) < flat ? "log" : "linear";
  return { domain, values, rows, sorted, curvatures, scale };
}

/** Of a sorted list that is not empty. */
export const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))]!;

/** How much of a list lies below a value, 0 to 1. */
export function shareBelow(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from / sorted.length;
}
