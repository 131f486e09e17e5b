import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import type { OptimizerEntry, Oracle } from "../../src/core/optimizers/optimizer.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { isAllowed } from "../../src/core/settings/allowed.ts";
import type { Params, ParamSpec } from "../../src/core/settings/setting.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { between } from "../between.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { oracleOf } from "./oracleOf.ts";
import { paramsFor } from "./paramsFor.ts";
import { pointsIn } from "./points.ts";

const { sincos } = surfaces;
const oracle: Oracle = oracleOf({
  value: sincos.value,
  gradient: (x, y) => deepFreeze(sincos.gradient(x, y)),
  hessian: (x, y) => deepFreeze(sincos.hessian!(x, y)),
});
const starts = pointsIn(sincos.domain);
const ids = Object.keys(optimizers) as OptimizerId[];

/** Every flag and every decay on: the longer branches of a method. */
const elaborate = (params: Params, specs: Readonly<Record<string, ParamSpec>>): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, specs[name]!.kind === "flag" ? 1 : value || 0.1]),
  );

/** Whether a method is bound to get lower, at least with a fitting step size. */
function isLedDown({ label, params }: OptimizerEntry, { quadratic, domain }: Surface): boolean {
  // Pure Newton goes to whatever is level: a minimum, a saddle or a maximum.
  if (label === optimizers.newton.label) return false;
  // A step to the minimum of a second-order model gets lower where the model is the surface; elsewhere it may overshoot.
  if (label === optimizers["gd-exact"].label) return quadratic;
  // Decay shrinks θ by α λ |θ| where Adam's own step is about α: farther out than 1/λ it wins, uphill or not.
  const decay = params.weight_decay?.fallback ?? 0;
  const farthest = Math.max(...[...domain.x, ...domain.y].map(Math.abs));
  return typeof decay === "number" && decay * farthest < 1;
}

describe.each(ids)("%s", (id) => {
  const entry: OptimizerEntry = optimizers[id];
  const plain = paramsFor(entry, sincos);

  describe.each([
    ["as it comes", plain],
    ["with everything switched on", elaborate(plain, entry.params)],
  ])("%s", (_, params) => {
    const optimizer = entry.make(params);

    test("begins where it is told to", () => {
      fc.assert(
        fc.property(starts, (start) => {
          expect(optimizer.init(start).at).toEqual(start);
        }),
      );
    });

    test("a step changes neither its state nor what the surface answered, and repeats", () => {
      fc.assert(
        fc.property(starts, fc.integer({ min: 0, max: 20 }), (start, before) => {
          let state = deepFreeze(optimizer.init(deepFreeze(start)));
          for (let k = 0; k < before; k++) state = deepFreeze(optimizer.step(state, oracle));
          expect(optimizer.step(state, oracle)).toEqual(optimizer.step(state, oracle));
        }),
      );
    });

    test("two runs of one optimizer do not disturb each other", () => {
      const [a, b] = [optimizer.init([0.7, 0.4]), optimizer.init([-0.5, 0.5])];
      const alone = optimizer.step(optimizer.step(a, oracle), oracle);
      const afterA = optimizer.step(a, oracle);
      optimizer.step(b, oracle);
      expect(optimizer.step(afterA, oracle)).toEqual(alone);
    });

    test("its step size in force is a positive number; one that it finds is none until it is found", () => {
      const state = optimizer.init([0.7, 0.4]);
      if (Object.values(entry.quantities).some(({ symbol }) => symbol === "α"))
        expect(optimizer.stepSize(state)).toBeNaN();
      else expect(optimizer.stepSize(state)).toBeGreaterThan(0);
      expect(optimizer.stepSize(state, optimizer.step(state, oracle))).toBeGreaterThan(0);
    });
  });

  test("stays where the ground is level", () => {
    const level: Surface = { ...sincos, value: () => 1, gradient: () => [0, 0], hessian: () => [0, 0, 0] };
    const { points } = descend(level, entry.make({ ...plain, weight_decay: 0 }), [0.7, 0.4], {
      steps: 5,
      tolerance: 0,
    });
    expect([...points]).toEqual(Array.from({ length: 6 }, () => [0.7, 0.4]).flat());
  });

  test.each(Object.entries<Surface>(surfaces).filter(([, surface]) => isLedDown(entry, surface)))(
    "%s: as it comes, it gets lower than it began",
    (_, surface) => {
      surface.defaults.starts.forEach((start) => {
        const limits = { steps: surface.defaults.steps, tolerance: 1e-9 };
        const path = descend(surface, entry.make(paramsFor(entry, surface)), start, limits);
        // A saddle falls without end, as do some surfaces outside their domain: then a run may diverge, but downwards.
        const last = path.rejected ?? path.values[path.length - 1]!;
        expect(last).toBeLessThan(path.values[0]!);
      });
    },
  );

  test.each(Object.entries(entry.params))(
    "%s: its default is allowed, and a logarithmic range is positive",
    (_name, spec) => {
      if (typeof spec.fallback === "object") expect(spec.fallback.times).toBeGreaterThan(0);
      else expect(isAllowed(spec, spec.fallback)).toBe(true);
      if (spec.kind !== "number") return;
      expect(spec.min).toBeLessThan(spec.max);
      if (spec.scale === "log" || spec.isOpen) expect(spec.min).toBeGreaterThan(0);
    },
  );
});

test("a parameter whose default the surface knows must be given", () => {
  expect(() => optimizers.adam.make({})).toThrow(
    new RangeError("lr must be given: its default depends on the surface"),
  );
});

test("gd on x²: x after k steps is x₀ (1 − 2α)ᵏ", () => {
  const slope = oracleOf({ value: (x) => x ** 2, gradient: (x) => [2 * x, 0] });
  const x0s = between(-100, 100);
  const rates = between(1e-5, 1.1);
  fc.assert(
    fc.property(x0s, rates, fc.integer({ min: 0, max: 300 }), (x0, lr, steps) => {
      const got = run("gd", { lr }, [x0, 7], slope, steps);
      const size = Math.abs(x0) * Math.max(1, Math.abs(1 - 2 * lr) ** steps);
      expect(Math.abs(got[0] - x0 * (1 - 2 * lr) ** steps)).toBeLessThanOrEqual(1e-12 * size);
      expect(got[1]).toBe(7);
    }),
  );
});

describe("under a constant gradient g, after k steps", () => {
  const steps = 100;
  const component = between(0.1, 10);
  const sums = Array.from({ length: steps }, (_, i) => i + 1);
  /** How far it has gone against g, by the closed form. */
  const closedForms: readonly (readonly [OptimizerId, Params, string, (g: number, lr: number) => number])[] = [
    ["gd", {}, "k α g", (g, lr) => steps * lr * g],
    [
      "momentum",
      { momentum: 0.9 },
      "α g Σ (1 − μⁱ) / (1 − μ)",
      (g, lr) => lr * g * sums.reduce((sum, i) => sum + (1 - 0.9 ** i) / 0.1, 0),
    ],
    [
      "momentum",
      { momentum: 0.9, dampening: 0.9 },
      "k α g, when dampened by as much as is kept",
      (g, lr) => steps * lr * g,
    ],
    [
      "nesterov",
      { momentum: 0.9 },
      "the same one step ahead",
      (g, lr) => lr * g * sums.reduce((sum, i) => sum + (1 - 0.9 ** (i + 1)) / 0.1, 0),
    ],
    ["adagrad", { eps: 1e-300 }, "α Σ 1 / √i", (_, lr) => lr * sums.reduce((sum, i) => sum + 1 / Math.sqrt(i), 0)],
    [
      "rmsprop",
      { eps: 1e-300 },
      "α Σ 1 / √(1 − ρⁱ)",
      (_, lr) => lr * sums.reduce((sum, i) => sum + 1 / Math.sqrt(1 - 0.99 ** i), 0),
    ],
    ["adam", { eps: 1e-300 }, "k α, whatever g is", (_, lr) => steps * lr],
    ["adam", { eps: 1e-300, amsgrad: 1 }, "k α with AMSGrad", (_, lr) => steps * lr],
    ["adamw", { eps: 1e-300, weight_decay: 0 }, "k α without decay", (_, lr) => steps * lr],
    ["adamax", { eps: 1e-300 }, "k α", (_, lr) => steps * lr],
    ["lion", {}, "k α", (_, lr) => steps * lr],
  ];
  test.each(closedForms)("%s %j: %s", (id, params, _, distance) => {
    fc.assert(
      fc.property(component, component, between(1e-3, 1), (gx, gy, lr) => {
        const slope = oracleOf({ value: () => 0, gradient: () => [gx, -gy] });
        const [x, y] = run(id, { lr, ...params }, [0, 0], slope, steps);
        expect(x / -distance(gx, lr)).toBeCloseTo(1, 10);
        expect(y / distance(gy, lr)).toBeCloseTo(1, 10);
      }),
    );
  });

  test("rprop: its steps grow by 1.2 each", () => {
    const slope = oracleOf({ value: () => 0, gradient: () => [3, -1e-9] });
    const grown = (0.01 * (1.2 ** 20 - 1)) / 0.2;
    const [x, y] = run("rprop", { lr: 0.01 }, [0, 0], slope, 20);
    expect([x / -grown, y / grown].map((ratio) => ratio.toFixed(12))).toEqual(["1.000000000000", "1.000000000000"]);
  });
});

test("decay that is decoupled shrinks θ by 1 − α λ where the ground is level; the other kind does so through the gradient", () => {
  const level = oracleOf({ value: () => 0, gradient: () => [0, 0] });
  const params = { lr: 0.1, weight_decay: 0.5 };
  const shrunk = 2 * 0.95 ** 10;
  expect(run("adamw", params, [2, -2], level, 10)[0]).toBeCloseTo(shrunk, 12);
  expect(run("lion", params, [2, -2], level, 10)[0]).toBeCloseTo(shrunk, 12);
  expect(run("gd", params, [2, -2], level, 10)[0]).toBeCloseTo(shrunk, 12);
  expect(run("adam", params, [2, -2], level, 10)[0]).toBeCloseTo(1, 1); // about α per step, whatever the size of λ θ
});

// Chen et al.'s method is not in PyTorch: calculated once from its paper, in plain float64.
test("lion on Rosenbrock's valley from (−1.2, 1) with step size 0.01", () => {
  const valley = oracleOf({
    value: (x, y) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2,
    gradient: (x, y) => [-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)],
  });
  const after = (steps: number) => run("lion", { lr: 0.01 }, [-1.2, 1], valley, steps).map((c) => Number(c.toFixed(9)));
  expect([1, 2, 10, 100].map(after)).toEqual([
    [-1.19, 1.01],
    [-1.18, 1.02],
    [-1.1, 1.1],
    [-0.62, 0.4],
  ]);
});

function run(id: OptimizerId, params: Params, start: Vec2, slope: Oracle, steps: number): Vec2 {
  const optimizer = optimizers[id].make(params);
  let state = optimizer.init(start);
  for (let k = 0; k < steps; k++) state = optimizer.step(state, slope);
  return state.at;
}
