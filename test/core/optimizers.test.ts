import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OptimizerEntry, Oracle } from "../../src/core/optimizer.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Vec2 } from "../../src/core/vec2.ts";
import { between } from "../between.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { pointsIn } from "./points.ts";

const oracle: Oracle = (at) =>
  deepFreeze({ value: surfaces.sincos.value(...at), gradient: surfaces.sincos.gradient(...at) });
const starts = pointsIn(surfaces.sincos.domain);

describe.each(Object.entries<OptimizerEntry>(optimizers))("%s", (_, entry) => {
  const params = Object.fromEntries(
    Object.entries(entry.params).map(([name, { fallback }]) => [name, fallback ?? surfaces.sincos.defaults.stepSize]),
  );
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

  test("its step size in force is a positive number", () => {
    expect(optimizer.stepSize(optimizer.init([0.7, 0.4]))).toBeGreaterThan(0);
  });

  test.each(Object.entries(entry.params))(
    "%s: its default lies in its range, and a logarithmic range is positive",
    (_name, spec) => {
      expect(spec.min).toBeLessThan(spec.max);
      if (spec.scale === "log") expect(spec.min).toBeGreaterThan(0);
      if (spec.fallback === null) return;
      expect(spec.fallback).toBeGreaterThanOrEqual(spec.min);
      expect(spec.fallback).toBeLessThanOrEqual(spec.max);
    },
  );
});

const { gd } = optimizers;

test("gd on x²: x after k steps is x₀ (1 − 2α)ᵏ", () => {
  const slope: Oracle = ([x]) => ({ value: x ** 2, gradient: [2 * x, 0] });
  const x0s = between(-100, 100);
  const rates = between(1e-5, 1.1);
  fc.assert(
    fc.property(x0s, rates, fc.integer({ min: 0, max: 300 }), (x0, lr, steps) => {
      const got = run(lr, [x0, 7], slope, steps);
      const size = Math.abs(x0) * Math.max(1, Math.abs(1 - 2 * lr) ** steps);
      expect(Math.abs(got[0] - x0 * (1 - 2 * lr) ** steps)).toBeLessThanOrEqual(1e-12 * size);
      expect(got[1]).toBe(7);
    }),
  );
});

test("gd under a constant gradient moves α g per step", () => {
  const component = between(-10, 10);
  fc.assert(
    fc.property(component, component, between(1e-5, 10), (gx, gy, lr) => {
      const [x, y] = run(lr, [0, 0], () => ({ value: 0, gradient: [gx, gy] }), 100);
      expect(Math.abs(x + 100 * lr * gx)).toBeLessThanOrEqual(1e-12 * Math.abs(100 * lr * gx));
      expect(Math.abs(y + 100 * lr * gy)).toBeLessThanOrEqual(1e-12 * Math.abs(100 * lr * gy));
    }),
  );
});

function run(lr: number, start: Vec2, slope: Oracle, steps: number): Vec2 {
  const optimizer = gd.make({ lr });
  let state = optimizer.init(start);
  for (let k = 0; k < steps; k++) state = optimizer.step(state, slope);
  return state.at;
}
