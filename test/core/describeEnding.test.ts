import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { describeEnding } from "../../src/core/descent/describeEnding.ts";
import { outcomeOf } from "../../src/core/descent/outcome.ts";
import { optimizerOf, type Method } from "../../src/core/optimizers/method.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import type { Params } from "../../src/core/settings/setting.ts";
import { schedules } from "../../src/core/schedules/index.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces, type SurfaceId } from "../../src/core/surfaces/index.ts";

const gd = (lr: number): Method => ({ entry: optimizers.gd, params: { lr } });

test.each<[words: string, SurfaceId, stepSize: number, steps: number, tolerance: number]>([
  ["converged at step 1,254 (|∇| < 10⁻⁹)", "parabola", 0.01, 10_000, 1e-9],
  ["converged at step 1 (|∇| < 0.05)", "parabola", 0.5, 10, 0.05],
  ["still descending after 1,000 steps: what is left halves every 100 steps", "mse", 0.01, 1000, 1e-9],
  ["still descending after 1 step", "mse", 0.01, 1, 1e-9],
  [
    "diverged at step 105: the value grew past 10¹² — the largest stable step size here is 2/λmax = 0.08452",
    "mse",
    0.09,
    1000,
    1e-9,
  ],
  [
    "diverged at step 2: the value grew past 10¹² — the largest stable step size here is 2/λmax = 1",
    "parabola",
    100,
    1000,
    1e-9,
  ],
])("%s", (words, id, lr, steps, tolerance) => {
  expect(endingOf(surfaces[id], gd(lr), steps, tolerance)).toBe(words);
});

test("says how far it grew when the start is already high", () => {
  const high = { ...surfaces.parabola, value: (x: number) => 1e6 * x ** 2 };
  expect(endingOf(high, gd(10), 1000, 0)).toMatch(/^diverged at step \d+: the value grew past 2.5 × 10¹⁵ — /);
});

test("names no largest stable step size where the curvature is not the same everywhere", () => {
  const runaway: Surface = { ...surfaces.sine, value: (x) => x ** 4, gradient: (x) => [4 * x ** 3, 0] };
  expect(endingOf(runaway, gd(1), 1000, 0)).toMatch(/^diverged at step \d+: the value grew past 10¹²$/);
});

describe("each method has its own largest stable step size on x², where λmax is 2", () => {
  const bounds: readonly (readonly [OptimizerId, Params, words: string, bound: number])[] = [
    ["gd", { weight_decay: 0.5 }, "2/(λmax + λ)", 0.8],
    ["momentum", { momentum: 0.5 }, "2(1 + μ)/λmax", 1.5],
    ["momentum", { momentum: 0.5, dampening: 0.5 }, "2(1 + μ)/((1 − τ) λmax)", 3],
    ["momentum", { momentum: 0.5, weight_decay: 1 }, "2(1 + μ)/(λmax + λ)", 1],
    ["nesterov", { momentum: 0.5 }, "2(1 + μ)/((1 + 2μ) λmax)", 0.75],
  ];
  test.each(bounds)("%s %j: %s = %d", (id, params, words, bound) => {
    const at = (share: number) =>
      endingOf(surfaces.parabola, { entry: optimizers[id], params: { ...params, lr: share * bound } }, 20_000, 1e-9);
    expect(at(1.01)).toMatch(/^diverged at step [\d,]+: the value grew past 10¹² — /);
    expect(at(1.01)).toContain(`largest stable step size here is ${words} = ${bound}`);
    expect(at(0.99)).not.toMatch(/^diverged/);
  });

  test("under a schedule it is not named", () => {
    const method = { ...gd(3), schedule: schedules.constant.make({}) };
    expect(endingOf(surfaces.parabola, method, 1000, 0)).toMatch(/^diverged at step \d+: the value grew past 10¹²$/);
  });
});

test("a step to where there is no value did not grow", () => {
  const cliff: Surface = { ...surfaces.sine, value: (x) => (x < 0 ? NaN : x), gradient: () => [1, 0] };
  expect(endingOf(cliff, gd(2), 10, 0)).toBe("diverged at step 2: the step led to where the surface has no value");
});

test("a surface that falls for ever says so", () => {
  const saddle: Surface = {
    ...surfaces.sincos,
    value: (x, y) => x ** 2 - y ** 2,
    gradient: (x, y) => [2 * x, -2 * y],
  };
  expect(endingOf(saddle, gd(0.1), 1000, 0)).toMatch(
    /^diverged at step \d+: the value falls without end, below −10¹²$/,
  );
});

test("a start without a value", () => {
  const hole: Surface = { ...surfaces.sine, value: () => NaN };
  expect(endingOf(hole, gd(0.1), 1000, 0)).toBe("cannot begin: the surface has no value at the start");
});

function endingOf(surface: Surface, method: Method, steps: number, tolerance: number) {
  const limits = { steps, tolerance };
  const trajectory = descend(surface, optimizerOf(method), surface.defaults.starts[0]!, limits);
  return describeEnding(surface, method, trajectory, limits, outcomeOf(surface, method, trajectory, false));
}
