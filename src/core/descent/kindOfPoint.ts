import { solve } from "../algebra/solve.ts";
import { eigenvalues, isPositiveDefinite } from "../algebra/sym2.ts";
import { dot, type Vec2 } from "../algebra/vec2.ts";
import { memoize } from "../memoize.ts";
import { hessianAt } from "../stability/hessianAt.ts";
import type { Surface } from "../surface.ts";

/** What a surface is like around a point at which it is level. */
export type PointKind = "minimum" | "saddle" | "maximum" | "plateau";

/** What curves over the whole domain by less than this share of the surface's height is level. */
const level = 1e-9;
/** So far around a point, as a share of the domain's sides, values are compared. */
const near = 1e-3;
const directions = 16;
const columns = 17;

/**
 * What kind of point a level one is, by the curvatures there in units of the domain and of the surface's height; where
 * one of them is none, by the values around. A surface of one variable is judged along x alone.
 */
export function kindOfPoint(surface: Surface, at: Vec2): PointKind {
  const { domain, variables } = surface;
  const [width, depth] = [domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]];
  const height = heightOf(surface);
  const [xx, xy, yy] = hessianAt(surface, ...at);
  const curvatures =
    variables === 1 ? [xx * width ** 2] : eigenvalues([xx * width ** 2, xy * width * depth, yy * depth ** 2]);
  const isUp = (curvature: number) => curvature > level * height;
  const isDown = (curvature: number) => curvature < -level * height;
  if (curvatures.every(isUp)) return "minimum";
  if (curvatures.every(isDown)) return "maximum";
  if (curvatures.some(isUp) && curvatures.some(isDown)) return "saddle";

  const here = surface.value(...at);
  const least = 1e-13 * height + 4 * Number.EPSILON * Math.abs(here);
  const count = variables === 1 ? 2 : directions;
  const rises = Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    const [right, back] = [Math.cos(angle), variables === 1 ? 0 : Math.sin(angle)];
    return surface.value(at[0] + near * width * right, at[1] + near * depth * back) - here;
  });
  const [isHigher, falls] = [rises.some((rise) => rise > least), rises.some((rise) => rise < -least)];
  return isHigher ? (falls ? "saddle" : "minimum") : falls ? "maximum" : "plateau";
}

/** A step of less than this share of a coordinate, or of a hundredth of the domain's side, is the last few digits. */
const lastDigits = 1e-13;

/** Whether a point is a minimum as nearly as numbers tell: Newton's step would change neither the place nor the value by more than rounding. */
export function isLowest(surface: Surface, at: Vec2): boolean {
  const { domain, variables } = surface;
  const [H, gradient] = [hessianAt(surface, ...at), surface.gradient(...at)];
  if (!(variables === 1 ? H[0] > 0 : isPositiveDefinite(H))) return false;
  const step = solve(H, gradient);
  const gain = dot(gradient, step) / 2;
  const sides = [domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]];
  const isTiny = step.every((by, i) => Math.abs(by) <= lastDigits * Math.max(Math.abs(at[i]!), sides[i]! / 100));
  return isTiny || gain <= 4 * Number.EPSILON * Math.abs(surface.value(...at));
}

/** From the lowest to the highest value over the domain, as a coarse grid sees them. */
const heightOf = memoize(({ domain: { x, y }, value }: Surface): number => {
  const place = ([low, high]: readonly [number, number], i: number) => low + ((high - low) * i) / (columns - 1);
  const values = Array.from({ length: columns ** 2 }, (_, i) =>
    value(place(x, i % columns), place(y, Math.floor(i / columns))),
  ).filter(Number.isFinite);
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
});
