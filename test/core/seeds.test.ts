import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Surface } from "../../src/core/surface.ts";
import parabola from "../reference/seed-parabola.json" with { type: "json" };
import regression from "../reference/seed-regression.json" with { type: "json" };
import sincos from "../reference/seed-sincos.json" with { type: "json" };
import sine from "../reference/seed-sine.json" with { type: "json" };
import { worst, worstRatio } from "../worst.ts";

const still = Array.from({ length: 1001 }, () => 0);

/** What the third-party calculation holds for one ball of our table; index k is the state after k steps. */
interface Seed {
  readonly surface: Surface;
  readonly ball: number;
  readonly learningRate: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly value: readonly number[];
  readonly gradientX: readonly number[];
  readonly gradientY: readonly number[];
}

const seeds: readonly (readonly [name: string, seed: Seed])[] = [
  ["mse", { ...ofLine(regression), surface: surfaces.mse }],
  ["parabola", { ...ofCurve(parabola), surface: surfaces.parabola }],
  ["sine", { ...ofCurve(sine), surface: surfaces.sine }],
  ...sincos.balls.map(({ x, y, z, dz_dx, dz_dy }, ball): readonly [string, Seed] => [
    `sincos, ball ${ball}`,
    {
      surface: surfaces.sincos,
      ball,
      learningRate: sincos.learningRate,
      x,
      y,
      value: z,
      gradientX: dz_dx,
      gradientY: dz_dy,
    },
  ]),
];

function ofLine({ learningRate, m, b, cost, d_m, d_b }: typeof regression) {
  return { ball: 0, learningRate, x: m, y: b, value: cost, gradientX: d_m, gradientY: d_b };
}

function ofCurve({ learningRate, x, f, df }: typeof sine | typeof parabola) {
  return { ball: 0, learningRate, x, y: still, value: f, gradientX: df, gradientY: still };
}

describe.each(seeds)("%s: a descent with the table's own start, step size and steps", (_, seed) => {
  const { starts, stepSize, steps } = seed.surface.defaults;
  const got = descend(seed.surface, optimizers.gd.make({ lr: stepSize }), starts[seed.ball]!, { steps, tolerance: 0 });
  const [x, y] = columns(got.points);
  const [gradientX, gradientY] = columns(got.gradients);

  test("uses the reference's step size, and runs all its steps", () => {
    expect(stepSize).toBe(seed.learningRate);
    expect(got.length).toBe(seed.x.length);
    expect(got.ending).toBe("ran-out-of-steps");
  });

  test("equals the reference at every step", () => {
    expect(worstRatio(x, seed.x)).toBeLessThan(1e-12);
    expect(worstRatio(y, seed.y)).toBeLessThan(1e-12);
    expect(worstRatio(got.values, seed.value)).toBeLessThan(1e-12);
    // Near a minimum a gradient is the small difference of large terms: its rounding errors are absolute.
    expect(worst(gradientX, seed.gradientX)).toBeLessThan(1e-12);
    expect(worst(gradientY, seed.gradientY)).toBeLessThan(1e-12);
  });
});

function columns(pairs: Float64Array) {
  return [pairs.filter((_, i) => i % 2 === 0), pairs.filter((_, i) => i % 2 === 1)] as const;
}
