import type { Exact } from "./exact.ts";
import { radialGradient, radialHessian } from "./radial.ts";
import type { Profile } from "./separable.ts";

/**
 * |g(x) h(y)| · exp|c − r/π|, r = √(x² + y²): the sheet that two table-shaped test functions are cut from. It is folded
 * where g or h is 0, around the ring r = cπ and in the middle; there the fold's own slope is taken as 0, the mean of
 * both sides.
 */
export function foldedWave(g: Profile, h: Profile, c: number): Exact {
  const lift = (x: number, y: number) => Math.exp(Math.abs(c - Math.sqrt(x ** 2 + y ** 2) / Math.PI));
  /** d|c − r/π| / dr */
  const rate = (x: number, y: number) => -Math.sign(c - Math.sqrt(x ** 2 + y ** 2) / Math.PI) / Math.PI;
  return {
    value: (x, y) => Math.abs(g.f(x) * h.f(y)) * lift(x, y),
    gradient: (x, y) => {
      const [w, e] = [g.f(x) * h.f(y), lift(x, y)];
      const [mx, my] = radialGradient([x, y], rate(x, y));
      const fold = Math.sign(w);
      return [(fold * g.df(x) * h.f(y) + Math.abs(w) * mx) * e, (fold * g.f(x) * h.df(y) + Math.abs(w) * my) * e];
    },
    hessian: (x, y) => {
      const [w, e] = [g.f(x) * h.f(y), lift(x, y)];
      const [mx, my] = radialGradient([x, y], rate(x, y));
      const [mxx, mxy, myy] = radialHessian([x, y], rate(x, y), 0);
      const fold = Math.sign(w);
      const [wx, wy] = [fold * g.df(x) * h.f(y), fold * g.f(x) * h.df(y)];
      return [
        (fold * g.ddf(x) * h.f(y) + 2 * wx * mx + Math.abs(w) * (mx ** 2 + mxx)) * e,
        (fold * g.df(x) * h.df(y) + wx * my + wy * mx + Math.abs(w) * (mx * my + mxy)) * e,
        (fold * g.f(x) * h.ddf(y) + 2 * wy * my + Math.abs(w) * (my ** 2 + myy)) * e,
      ];
    },
  };
}

export const sineProfile: Profile = { f: Math.sin, df: Math.cos, ddf: (t) => -Math.sin(t) };
export const cosineProfile: Profile = { f: Math.cos, df: (t) => -Math.sin(t), ddf: (t) => -Math.cos(t) };
