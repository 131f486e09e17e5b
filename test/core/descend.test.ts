import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { beginDescent, descend } from "../../src/core/descent/descend.ts";
import { divergenceBound } from "../../src/core/descent/limits.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import type { OptimizerEntry } from "../../src/core/optimizers/optimizer.ts";
import { defaultsOf, knownBy } from "../../src/core/settings/defaults.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { norm, type Vec2 } from "../../src/core/algebra/vec2.ts";
import { between } from "../between.ts";

const { parabola } = surfaces;
const gd = (lr: number) => optimizers.gd.make({ lr });

/** A slope that is 1 everywhere, and over a cliff at x = 0. */
const cliff: Surface = { ...parabola, value: (x) => (x < 0 ? NaN : x), gradient: () => [1, 0] };

test.each(Object.entries<Surface>(surfaces))(
  "%s: every state holds the surface's own value and gradient there",
  (_, surface) => {
    const { starts, stepSize } = surface.defaults;
    const { length, points, values, gradients, stepSizes } = descend(surface, gd(stepSize), starts[0]!, {
      steps: 50,
      tolerance: 0,
    });
    expect(length).toBe(51);
    expect([points, values, gradients, stepSizes].map((column) => column.length)).toEqual([102, 51, 102, 51]);
    expect([points[0], points[1]]).toEqual(starts[0]);
    for (let k = 0; k < length; k++) {
      const at: Vec2 = [points[2 * k]!, points[2 * k + 1]!];
      expect(values[k]).toBe(surface.value(...at));
      expect([gradients[2 * k]!, gradients[2 * k + 1]!]).toEqual(surface.gradient(...at));
      expect(stepSizes[k]).toBe(stepSize);
    }
  },
);

describe("converged", () => {
  test("ends at the first state whose gradient is shorter than the tolerance", () => {
    const rates = between(0.01, 0.45);
    const exponents = fc.integer({ min: -12, max: 1 });
    fc.assert(
      fc.property(rates, exponents, (lr, exponent) => {
        const tolerance = 10 ** exponent;
        const { ending, length, gradients } = descend(parabola, gd(lr), [50, 0], { steps: 10_000, tolerance });
        const lengths = Array.from({ length }, (_, k) => norm([gradients[2 * k]!, gradients[2 * k + 1]!]));
        expect(ending).toBe("converged");
        expect(lengths.findIndex((gradient) => gradient < tolerance)).toBe(length - 1);
      }),
    );
  });

  test("at the step of the closed form: on x², |2 · 50 · 0.98ᵏ| < 10⁻⁹ from k = ⌈log(10⁻¹¹) / log 0.98⌉ on", () => {
    const { ending, length } = descend(parabola, gd(0.01), [50, 0], { steps: 10_000, tolerance: 1e-9 });
    expect([ending, length - 1]).toEqual(["converged", Math.ceil(Math.log(1e-11) / Math.log(0.98))]);
  });

  test("at step 0, without asking the optimizer, if the start is a minimum", () => {
    const { ending, length, evaluations } = descend(parabola, gd(0.01), [0, 0], { steps: 100, tolerance: 1e-9 });
    expect([ending, length, evaluations]).toEqual(["converged", 1, 0]);
  });

  test("in the last step that is allowed: not run out of steps", () => {
    const { length } = descend(parabola, gd(0.4), [50, 0], { steps: 1000, tolerance: 1e-9 });
    const limited = (steps: number) => descend(parabola, gd(0.4), [50, 0], { steps, tolerance: 1e-9 }).ending;
    expect([limited(length - 1), limited(length - 2)]).toEqual(["converged", "ran-out-of-steps"]);
  });

  test("never with tolerance 0, not even where the ground is level", () => {
    const { ending, length } = descend(parabola, gd(0.01), [0, 0], { steps: 100, tolerance: 0 });
    expect([ending, length]).toEqual(["ran-out-of-steps", 101]);
  });
});

describe("ran out of steps", () => {
  test.each([0, 1, 2, 500])("holds the start and %i more states", (steps) => {
    const { ending, length, evaluations } = descend(parabola, gd(0.01), [50, 0], { steps, tolerance: 1e-9 });
    expect([ending, length, evaluations]).toEqual(["ran-out-of-steps", steps + 1, steps]);
  });
});

describe("diverged", () => {
  test("keeps every state up to the bound, and none beyond it", () => {
    const rates = between(1.01, 10);
    const starts = between(1e-3, 1e8);
    fc.assert(
      fc.property(rates, starts, (lr, start) => {
        const { ending, length, points, values } = descend(parabola, gd(lr), [start, 0], {
          steps: 10_000,
          tolerance: 1e-9,
        });
        const bound = divergenceBound(start ** 2);
        expect(ending).toBe("diverged");
        expect(values.every((value) => value <= bound)).toBe(true);
        expect((points[2 * (length - 1)]! * (1 - 2 * lr)) ** 2).toBeGreaterThan(bound);
      }),
    );
  });

  test("keeps the last finite point before the value is not a number", () => {
    const { ending, points, evaluations } = descend(cliff, gd(0.25), [1, 0], { steps: 100, tolerance: 1e-9 });
    expect(ending).toBe("diverged");
    expect([...points]).toEqual([1, 0, 0.75, 0, 0.5, 0, 0.25, 0, 0, 0]);
    expect(evaluations).toBe(5);
  });

  test("at once where the surface has no value at the start", () => {
    const { ending, length, evaluations } = descend(cliff, gd(0.25), [-1, 0], { steps: 100, tolerance: 1e-9 });
    expect([ending, length, evaluations]).toEqual(["diverged", 1, 0]);
  });

  test("is not what a high start is: the bound rises with the first value", () => {
    const high = { ...parabola, value: (x: number) => 1e15 + x ** 2 };
    expect(descend(high, gd(0.01), [50, 0], { steps: 10, tolerance: 0 }).ending).toBe("ran-out-of-steps");
  });
});

test("the surface is evaluated once for each state, the one that was rejected included", () => {
  const value = vi.fn(cliff.value);
  const { length } = descend({ ...cliff, value }, gd(0.25), [1, 0], { steps: 100, tolerance: 1e-9 });
  expect(value).toHaveBeenCalledTimes(length + 1);
});

describe("refuses what cannot be meant, and says what it got", () => {
  test.each([-1, 1.5, NaN, Infinity])("steps %d", (steps) => {
    const act = () => descend(parabola, gd(0.01), [50, 0], { steps, tolerance: 0 });
    expect(act).toThrow(new RangeError(`steps must be a whole number ≥ 0, got ${steps}`));
  });

  test.each([-1e-9, NaN])("tolerance %d", (tolerance) => {
    const act = () => descend(parabola, gd(0.01), [50, 0], { steps: 10, tolerance });
    expect(act).toThrow(new RangeError(`tolerance must be a number ≥ 0, got ${tolerance}`));
  });

  test.each([
    [NaN, 0],
    [0, Infinity],
  ] as const)("start (%d, %d)", (x, y) => {
    const act = () => descend(parabola, gd(0.01), [x, y], { steps: 10, tolerance: 0 });
    expect(act).toThrow(new RangeError(`start must be finite, got (${x}, ${y})`));
  });
});

test("in pieces, of whatever size, a descent is the same", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom("gd" as const, "cg" as const, "gd-armijo" as const, "newton" as const),
      (piece, id) => {
        const { make, params }: OptimizerEntry = optimizers[id];
        const optimizer = () => make(defaultsOf(params, knownBy(surfaces.rosenbrock)));
        const limits = { steps: 300, tolerance: 0 };
        const whole = descend(surfaces.rosenbrock, optimizer(), [-1.2, 1], limits);
        const descent = beginDescent(surfaces.rosenbrock, optimizer(), [-1.2, 1], limits);
        let steps = -1;
        for (let effort = piece; !descent.advance(effort); effort += piece) {
          expect(descent.effort()).toBeGreaterThanOrEqual(effort);
          expect(descent.steps()).toBeGreaterThanOrEqual(steps);
          steps = descent.steps();
        }
        expect(descent.trajectory()).toEqual(whole);
        expect(descent.steps()).toBe(whole.length - 1);
      },
    ),
  );
});
