import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { isKink } from "../../src/core/descent/isKink.ts";
import { kindOfPoint } from "../../src/core/descent/kindOfPoint.ts";
import { outcomeOf } from "../../src/core/descent/outcome.ts";
import { halvingSteps, trendOf } from "../../src/core/descent/trend.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { optimizerOf, type Method } from "../../src/core/optimizers/method.ts";
import { defaultsOf, knownBy } from "../../src/core/settings/defaults.ts";
import { schedules } from "../../src/core/schedules/index.ts";
import type { Params } from "../../src/core/settings/setting.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { between } from "../between.ts";

/** A surface of nobody's, over −2 … 2 along both axes. */
const made = (value: Surface["value"], gradient: Surface["gradient"]): Surface => {
  const { hessian: _, ...rest }: Surface = surfaces.sincos;
  return { ...rest, domain: { x: [-2, 2], y: [-2, 2] }, minima: null, value, gradient };
};

describe("where the Hessian is singular the values around decide", () => {
  const power = (of: number) => (x: number) => Math.sign(x) * of * Math.abs(x) ** (of - 1);
  test.each<[string, Surface, Vec2, string]>([
    ["x²", surfaces.parabola, [0, 0.3], "minimum"],
    ["sin x in a valley", surfaces.sine, [-Math.PI / 2, 0], "minimum"],
    ["sin x on a hill", surfaces.sine, [Math.PI / 2, 0], "maximum"],
    [
      "|x|² + |y|³",
      made(
        (x, y) => x * x + Math.abs(y) ** 3,
        (x, y) => [2 * x, power(3)(y)],
      ),
      [0, 0],
      "minimum",
    ],
    [
      "−x⁴ − y⁴",
      made(
        (x, y) => -(x ** 4) - y ** 4,
        (x, y) => [-power(4)(x), -power(4)(y)],
      ),
      [0, 0],
      "maximum",
    ],
    [
      "a monkey's saddle",
      made(
        (x, y) => x ** 3 - 3 * x * y * y,
        (x, y) => [3 * (x * x - y * y), -6 * x * y],
      ),
      [0, 0],
      "saddle",
    ],
    [
      "a trough without end",
      made(
        (x) => x * x,
        (x) => [2 * x, 0],
      ),
      [0, 1],
      "minimum",
    ],
    [
      "level ground",
      made(
        () => 7,
        () => [0, 0],
      ),
      [1, 1],
      "plateau",
    ],
    ["Easom's plain", surfaces.easom, [-50, -50], "plateau"],
    ["Easom's pit", surfaces.easom, [Math.PI, Math.PI], "minimum"],
  ])("%s", (_, surface, at, kind) => {
    expect(kindOfPoint(surface, at)).toBe(kind);
  });
});

test.each(Object.entries<Surface>(surfaces))("every known minimum of %s is one", (_, surface) => {
  const isSmooth = (at: Vec2) => surface.gradient(...at).every((slope) => Math.abs(slope) < 1e-4);
  for (const at of (surface.minima ?? []).filter(isSmooth)) expect(kindOfPoint(surface, at)).toBe("minimum");
});

describe("a quadratic bowl by gradient descent, at a share of 2/λmax", () => {
  const bowl = (a: number, c: number): Surface => ({
    ...made(
      (x, y) => (a * x * x + c * y * y) / 2,
      (x, y) => [a * x, c * y],
    ),
    hessian: () => [a, 0, c],
    minima: [[0, 0]],
  });
  const comeOf = (share: number, a: number, c: number) => {
    const surface = bowl(a, c);
    const method: Method = { entry: optimizers.gd, params: { lr: (share * 2) / Math.max(a, c), weight_decay: 0 } };
    const trajectory = descend(surface, optimizerOf(method), [1, 1], { steps: 400, tolerance: 1e-9 });
    return outcomeOf(surface, method, trajectory, false);
  };
  const curvatures = [between(0.1, 10), between(0.1, 10)] as const;

  test("below it descends or arrives, above it climbs until it diverges", () => {
    fc.assert(
      fc.property(between(0.05, 0.95), between(1.02, 3), ...curvatures, (below, above, a, c) => {
        expect(["minimum", "descending"]).toContain(comeOf(below, a, c));
        expect(["climbing", "diverged"]).toContain(comeOf(above, a, c));
      }),
    );
  });

  test("at it, to a bit, it swings for ever", () => {
    for (const a of [0.5, 1, 2, 4]) expect(comeOf(1, a, a / 3)).toBe("swinging");
  });
});

describe("with weight decay", () => {
  const decaying = (Object.keys(optimizers) as OptimizerId[]).filter((id) => "weight_decay" in optimizers[id].params);
  const on = (id: OptimizerId, given: Params, steps: number) => {
    const surface = surfaces.booth;
    const params = { ...defaultsOf(optimizers[id].params, knownBy(surface)), ...given };
    const method: Method = { entry: optimizers[id], params };
    const trajectory = descend(surface, optimizerOf(method), [0, 0], { steps, tolerance: 1e-9 });
    return outcomeOf(surface, method, trajectory, false);
  };
  test.each(["gd", "momentum", "nesterov"] as const)("%s rests where it balances the slope", (id) => {
    expect(decaying).toContain(id);
    expect(on(id, { weight_decay: 0.4 }, 2000)).toBe("balanced");
  });

  test("AdamW too, which decays beside the gradient", () => {
    expect(on("adamw", { weight_decay: 0.4, lr: 0.01 }, 20_000)).toBe("balanced");
  });

  test.each(decaying)("%s that has hardly begun is not at rest", (id) => {
    expect(on(id, { weight_decay: 0.01 }, 3)).not.toBe("balanced");
  });
});

test("noise keeps a run wandering once it has come down, and is no excuse on the way", () => {
  const values = (count: number, of: (k: number) => number) => Array.from({ length: count }, (_, k) => of(k));
  expect(
    trendOf(
      values(400, (k) => 1 + 0.3 * Math.sin(k * k)),
      0,
    ),
  ).toBe("none");
  expect(
    trendOf(
      values(400, (k) => 0.99 ** k),
      0,
    ),
  ).toBe("down");
  expect(
    trendOf(
      values(400, (k) => 1.01 ** k),
      0,
    ),
  ).toBe("up");
});

test("a steady descent halves what is left in the steps of its closed form, an unsteady one in none", () => {
  fc.assert(
    fc.property(between(0.9, 0.999), (rate) => {
      const values = Array.from({ length: 400 }, (_, k) => rate ** k);
      expect(halvingSteps(values, 0)! / (Math.log(0.5) / Math.log(rate))).toBeCloseTo(1, 1);
    }),
  );
  expect(
    halvingSteps(
      Array.from({ length: 400 }, (_, k) => 1 / (k + 1) ** 2),
      0,
    ),
  ).toBe(null);
  expect(halvingSteps([1, 0.5, 0.25], 0)).toBe(null);
  expect(
    halvingSteps(
      Array.from({ length: 400 }, (_, k) => 0.9 ** k),
      null,
    ),
  ).toBe(null);
});

test("a kink is told from ground that only bends", () => {
  const [edge, tip] = [
    made(
      (x, y) => Math.abs(x) + y * y,
      (x, y) => [Math.sign(x), 2 * y],
    ),
    made(
      (x, y) => Math.hypot(x, y),
      (x, y) => (x === 0 && y === 0 ? [0, 0] : [x / Math.hypot(x, y), y / Math.hypot(x, y)]),
    ),
  ];
  expect([isKink(edge, [0, 1]), isKink(edge, [1e-9, 1]), isKink(edge, [0.5, 1])]).toEqual([true, true, false]);
  expect([isKink(tip, [0, 0]), isKink(tip, [0.5, 0.5])]).toEqual([true, false]);
  expect(isKink(surfaces.ackley, [0, 0])).toBe(true);
  for (const surface of [surfaces.rosenbrock, surfaces.sincos, surfaces.mse, surfaces.himmelblau, surfaces.parabola])
    fc.assert(
      fc.property(between(-1, 1), between(-1, 1), (x, y) => {
        expect(isKink(surface, [x, y])).toBe(false);
      }),
      { numRuns: 50 },
    );
});

test("at the limit of double precision a run at its minimum says so, whatever its limits, and one that only slows down does not", () => {
  const on = (id: OptimizerId, surface: Surface, schedule?: Method["schedule"]) => {
    const params = { ...defaultsOf(optimizers[id].params, knownBy(surface)) };
    const method: Method = { entry: optimizers[id], params, ...(schedule && { schedule }) };
    const trajectory = descend(surface, optimizerOf(method), surface.defaults.starts[0]!, {
      steps: 3000,
      tolerance: 0,
    });
    return outcomeOf(surface, method, trajectory, false);
  };
  for (const id of ["gd", "bfgs", "lbfgs", "newton-damped", "trust-region"] as const)
    for (const surface of [surfaces.branin, surfaces.himmelblau, surfaces.booth])
      expect(on(id, surface)).toBe("minimum");
  expect(on("gd", surfaces.himmelblau, schedules.exponential.make({ gamma: 0.5 }))).not.toBe("minimum");
});

test("what is as near as many decades but not yet there still descends", () => {
  const { values } = descend(surfaces.rosenbrock, optimizers.gd.make({ lr: 0.001 }), [-1.2, 1], {
    steps: 40_000,
    tolerance: 0,
  });
  const method: Method = { entry: optimizers.gd, params: { lr: 0.001, weight_decay: 0 } };
  const [near] = [10_000, 20_000, 30_000].filter((k) => values[k]! < 1e-6 && values[k]! > 1e-20);
  expect(near).toBeDefined();
  const cut = descend(surfaces.rosenbrock, optimizerOf(method), [-1.2, 1], { steps: near!, tolerance: 0 });
  expect(outcomeOf(surfaces.rosenbrock, method, cut, false)).toBe("descending");
});
