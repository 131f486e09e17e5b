import type { Surface } from "../../surface.ts";
import type { Exact } from "./exact.ts";

/** A function of one variable with its two derivatives. */
export interface Profile {
  f(t: number): number;
  df(t: number): number;
  ddf(t: number): number;
}

/** What a surface has that is made of a function of x and a function of y. */
type Separable = Exact & { sampleGrid: NonNullable<Surface["sampleGrid"]> };

/** g(x) + h(y): neither variable sees the other. */
export const sumOf = (g: Profile, h: Profile): Separable => ({
  value: (x, y) => g.f(x) + h.f(y),
  gradient: (x, y) => [g.df(x), h.df(y)],
  hessian: (x, y) => [g.ddf(x), 0, h.ddf(y)],
  sampleGrid: sharing(g, h, (data, i, [gx, dgx], [hy, dhy]) => {
    data[i] = gx + hy;
    data[i + 1] = dgx;
    data[i + 2] = dhy;
  }),
});

/** g(x) · h(y) */
export const productOf = (g: Profile, h: Profile): Separable => ({
  value: (x, y) => g.f(x) * h.f(y),
  gradient: (x, y) => [g.df(x) * h.f(y), g.f(x) * h.df(y)],
  hessian: (x, y) => [g.ddf(x) * h.f(y), g.df(x) * h.df(y), g.f(x) * h.ddf(y)],
  sampleGrid: sharing(g, h, (data, i, [gx, dgx], [hy, dhy]) => {
    data[i] = gx * hy;
    data[i + 1] = dgx * hy;
    data[i + 2] = gx * dhy;
  }),
});

type Sample = readonly [f: number, df: number];

/** All points of a column share its g, all points of a row its h: `fill` puts the two together. */
function sharing(
  g: Profile,
  h: Profile,
  fill: (data: Float64Array, i: number, g: Sample, h: Sample) => void,
): Separable["sampleGrid"] {
  const sampled = ({ f, df }: Profile, ts: Float64Array) => Array.from(ts, (t): Sample => [f(t), df(t)]);
  return (xs, ys) => {
    const [columns, rows] = [sampled(g, xs), sampled(h, ys)];
    const data = new Float64Array(3 * xs.length * ys.length);
    let i = 0;
    for (const row of rows) {
      for (const column of columns) {
        fill(data, i, column, row);
        i += 3;
      }
    }
    return data;
  };
}
