import fc from "fast-check";
import { expect, test } from "vitest";
import { hessianAt } from "../../src/core/stability/hessianAt.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { pointsIn } from "./points.ts";

const { mse, sincos, sine, rosenbrock, himmelblau, branin, peaks } = surfaces;

test.each<readonly [string, Surface]>(Object.entries({ mse, sincos, sine, rosenbrock, himmelblau, branin, peaks }))(
  "%s: without its exact Hessian the differenced one is the same",
  (_, surface) => {
    const { hessian: exact, ...inexact } = surface;
    fc.assert(
      fc.property(pointsIn(surface.domain), ([x, y]) => {
        const want = exact!(x, y);
        const size = 1 + Math.max(...want.map(Math.abs));
        hessianAt(inexact, x, y).forEach((entry, i) => expect(Math.abs(entry - want[i]!)).toBeLessThan(1e-7 * size));
      }),
    );
  },
);
