import type { Views } from "../descent/descend.ts";
import { randomStream } from "./rng.ts";
import type { Vec2 } from "../algebra/vec2.ts";

/** What the streams of a seed are for, so that noise and batches do not draw the same numbers. */
export const streams = { noise: 1, batches: 2 } as const;

/** What is added to the gradient in step k: a Gaussian of this standard deviation along each axis. */
export function noiseInStep(deviation: number, seed: number, k: number): Vec2 {
  const random = randomStream(seed, streams.noise, k);
  return [deviation * random.gaussian(), deviation * random.gaussian()];
}

/**
 * Views with noise on the gradient. In each step the surface is tilted by that step's noise, so that value and gradient
 * are those of one function and a line search can trust them.
 */
export const noisyViews =
  (views: Views, deviation: number, seed: number): Views =>
  (k) => {
    const view = views(k);
    const [ex, ey] = noiseInStep(deviation, seed, k);
    return {
      ...view,
      value: (x, y) => view.value(x, y) + ex * x + ey * y,
      gradient: (x, y) => {
        const [gx, gy] = view.gradient(x, y);
        return [gx + ex, gy + ey];
      },
    };
  };
