import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { parse } from "../../src/core/formula/parse.ts";
import { inTrustRegion } from "../../src/core/optimizers/secondOrder/inTrustRegion.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Surface } from "../../src/core/surface.ts";
import { norm, type Vec2 } from "../../src/core/algebra/vec2.ts";
import reference from "../reference/second-order.json" with { type: "json" };
import { between } from "../between.ts";
import { worst } from "../worst.ts";
import { oracleOf } from "./oracleOf.ts";
import { viewOfFormula } from "./viewOfFormula.ts";

const surfaceFor = (formula: string): Surface => ({
  ...surfaces.sincos,
  ...viewOfFormula(parse(formula, ["x", "y"])),
});
const along = (id: OptimizerId, surface: Surface, start: readonly number[], steps: number, tolerance: number) =>
  descend(surface, optimizers[id].make(id === "trust-region" ? { lr: 1 } : {}), start as [number, number], {
    steps,
    tolerance,
  });

describe("Newton, as SymPy and mpmath calculate it in 50 digits", () => {
  test.each(reference.newton.map((path) => [`${path.function} from ${path.start.join(", ")}`, path] as const))(
    "%s",
    (_, { formula, start, iterates, endsAt }) => {
      const { points, gradients } = along("newton", surfaceFor(formula), start, iterates.length - 1, 0);
      const want = iterates.flatMap(([x, y]) => [x!, y!]);
      expect(worst(points, want)).toBeLessThan(1e-11);
      if (endsAt !== "saddle") expect(norm([gradients.at(-2)!, gradients.at(-1)!])).toBeLessThan(1e-9);
    },
  );
});

describe("the minima that SciPy finds, in at most about twice its iterations", () => {
  const methods = {
    bfgs: "BFGS",
    lbfgs: "L-BFGS-B",
    cg: "CG",
    "newton-damped": "trust-exact",
    "trust-region": "trust-exact",
  } as const;
  const cases = reference.minimize.flatMap((problem) =>
    (Object.keys(methods) as (keyof typeof methods)[]).map(
      (id) => [`${id}: ${problem.function} from ${problem.start.join(", ")}`, id, problem] as const,
    ),
  );
  test.each(cases)("%s", (_, id, { formula, start, methods: theirs }) => {
    const surface = surfaceFor(formula);
    const want = theirs[methods[id]];
    const { values, length, ending } = along(id, surface, start, 200, 1e-5); // SciPy's own tolerance
    expect(ending).toBe("converged");
    const ours = values[length - 1]!;
    const isSame = Math.abs(ours - want.f) <= 1e-8 * (1 + Math.abs(want.f));
    // Another line search may come to another minimum; then to one that SciPy also ends in, or a lower one.
    const known = Object.values(theirs).some(({ f }) => Math.abs(ours - f) <= 1e-6 * (1 + Math.abs(f)));
    expect(isSame || known || ours < want.f).toBe(true);
    if (isSame) expect(length - 1).toBeLessThanOrEqual(2 * want.iterations + 5);
  });
});

describe("on a quadratic", () => {
  const bowls = fc
    .tuple(between(0.1, 10), between(0.1, 10), between(-0.9, 0.9), between(-3, 3), between(-3, 3))
    .map(([a, c, share, x0, y0]) => ({ a, c, b: share * Math.sqrt(a * c), at: [x0, y0] as Vec2 }));
  const quadratic = (a: number, b: number, c: number): Surface => ({
    ...surfaces.sincos,
    value: (x, y) => (a * x * x + 2 * b * x * y + c * y * y) / 2,
    gradient: (x, y) => [a * x + b * y, b * x + c * y],
    hessian: () => [a, b, c],
  });

  test("Newton, damped or not, is there in one step", () => {
    fc.assert(
      fc.property(bowls, ({ a, b, c, at }) => {
        for (const id of ["newton", "newton-damped"] as const) {
          const { points } = along(id, quadratic(a, b, c), at, 1, 0);
          expect(norm([points[2]!, points[3]!])).toBeLessThan(1e-12 * (1 + norm(at)) * 100);
        }
      }),
    );
  });

  test("steepest descent with the exact step turns by a right angle each time, and lowers the value by Kantorovich's share", () => {
    fc.assert(
      fc.property(bowls, ({ a, b, c, at }) => {
        const { gradients, values } = along("gd-exact", quadratic(a, b, c), at, 3, 0);
        const g = [0, 1, 2].map((k) => [gradients[2 * k]!, gradients[2 * k + 1]!] as const);
        const [first, second] = g;
        fc.pre(norm(at) > 1e-3 && norm(second!) > 1e-9);
        const cosine = (first![0] * second![0] + first![1] * second![1]) / (norm(first!) * norm(second!));
        expect(Math.abs(cosine)).toBeLessThan(1e-6);
        const mean = (a + c) / 2;
        const spread = Math.hypot((a - c) / 2, b);
        expect(values[1]! / values[0]!).toBeLessThanOrEqual((spread / mean) ** 2 + 1e-9);
      }),
    );
  });

  test("backtracking decreases every value", () => {
    fc.assert(
      fc.property(bowls, ({ a, b, c, at }) => {
        const { values } = along("gd-armijo", quadratic(a, b, c), at, 20, 0);
        values.forEach((value, k) => k > 0 && expect(value).toBeLessThanOrEqual(values[k - 1]!));
      }),
    );
  });
});

describe("line searches", () => {
  const searching = (Object.keys(optimizers) as OptimizerId[]).filter(
    (id) =>
      "trials" in
      optimizers[id]
        .make({ lr: 1 })
        .step({ ...optimizers[id].make({ lr: 1 }).init([0.7, 0.4]) }, oracleOf(surfaces.sincos)),
  );

  test("six methods search", () => {
    expect(searching).toEqual(["gd-armijo", "cg", "newton-damped", "trust-region", "bfgs", "lbfgs"]);
  });

  test.each(searching)("%s keeps where it looked, the accepted point among them, and its step size", (id) => {
    const optimizer = optimizers[id].make({ lr: 1 });
    let state = optimizer.init([0.7, 0.4]);
    for (let k = 0; k < 5; k++) {
      const next = optimizer.step(state, oracleOf(surfaces.sincos));
      expect(next.trials).toContainEqual(next.at);
      const alpha = optimizer.stepSize(state, next);
      expect(surfaces.sincos.value(...next.at)).toBeLessThan(surfaces.sincos.value(...state.at));
      expect(alpha).toBeGreaterThan(0);
      state = next;
    }
  });

  test.each(searching)("%s turns back from where the surface has no value", (id) => {
    // A bowl with a cliff: nothing beyond x = 1, and full steps lead there.
    const cliff: Surface = {
      ...surfaces.sincos,
      value: (x, y) => (x > 1 ? NaN : (x - 0.9) ** 2 / 2 + y ** 2 / 2),
      gradient: (x, y) => (x > 1 ? [NaN, NaN] : [x - 0.9, y]),
      hessian: () => [0.5, 0, 0.5],
    };
    const { ending, values, length } = along(id, cliff, [-5, 3], 100, 1e-6);
    expect([ending, values[length - 1]! < 1e-9]).toEqual(["converged", true]);
  });

  test("evaluations are counted: those of every trial, two for a Hessian, none for asking again at the same place", () => {
    const counts = (id: OptimizerId) => along(id, surfaces.sincos, [0.25, 0.6], 1, 0).evaluations;
    const trials = (id: OptimizerId) => {
      const optimizer = optimizers[id].make({});
      return optimizer.step(optimizer.init([0.25, 0.6]), oracleOf(surfaces.sincos)).trials!.length;
    };
    expect(counts("newton")).toBe(3);
    expect(counts("gd-exact")).toBe(3);
    expect(counts("newton-damped")).toBe(3 + trials("newton-damped"));
    for (const id of ["gd-armijo", "bfgs", "lbfgs", "cg"] as const) expect(counts(id)).toBe(1 + trials(id));
  });
});

describe("a search that finds no lower point ends the descent, instead of being paid for again and again", () => {
  const searching = ["gd-armijo", "cg", "newton-damped", "bfgs", "lbfgs"] as const;
  const cone: Surface = {
    ...surfaces.sincos,
    value: (x, y) => Math.hypot(x, y),
    gradient: (x, y) => (x === 0 && y === 0 ? [0.6, 0.8] : [x / Math.hypot(x, y), y / Math.hypot(x, y)]), // no slope is small
    hessian: () => [0, 0, 0],
  };
  test.each(searching)("%s on the tip of a cone", (id) => {
    const { ending, length, evaluations } = along(id, cone, [0, 0], 200, 1e-9);
    expect([ending, length]).toEqual(["stalled", 1]);
    expect(evaluations).toBeLessThan(70);
  });

  test.each([
    ["cg", "branin", 200],
    ["bfgs", "ackley", 300],
    ["cg", "schwefel", 300],
  ] as const)("%s on %s looks at no more than it must", (id, surface, most) => {
    const { evaluations, ending } = along(id, surfaces[surface], surfaces[surface].defaults.starts[0]!, 200, 1e-9);
    expect(["stalled", "converged"]).toContain(ending);
    expect(evaluations).toBeLessThanOrEqual(most);
  });
});

test("damped Newton leaves where the Hessian is no help and the slope is not 0", () => {
  for (const [surface, start] of [
    [surfaces.sincos, [0, 0]],
    [surfaces["sincos-wide"], [0, 0]],
    [surfaces.mccormick, [0, 0]],
  ] as const) {
    const { ending, gradients } = along("newton-damped", surface, start, 100, 1e-9);
    expect([ending, norm([gradients.at(-2)!, gradients.at(-1)!]) < 1e-9]).toEqual(["converged", true]);
  }
});

test("whether a Hessian is singular does not depend on units", () => {
  const bowl = (s: number): Surface => ({
    ...surfaces.sincos,
    value: (x, y) => (s * x) ** 2 + s * x * y + y ** 2,
    gradient: (x, y) => [2 * s * s * x + s * y, s * x + 2 * y],
    hessian: () => [2 * s * s, s, 2],
  });
  for (const s of [1e-12, 1e-6, 1, 1e6, 1e12])
    for (const id of ["newton", "newton-damped"] as const) {
      const { points } = along(id, bowl(s), [3 / s, -2], 1, 0);
      expect(norm([s * points[2]!, points[3]!])).toBeLessThan(1e-9);
    }
});

test("on a surface of one variable the other one rests, though the Hessian is singular", () => {
  for (const id of ["newton", "newton-damped", "bfgs", "gd-exact"] as const) {
    const { points, ending } = along(id, surfaces.parabola, [50, 0.3], 30, 1e-9);
    expect([ending, points.at(-1), Math.abs(points.at(-2)!) < 1e-9]).toEqual(["converged", 0.3, true]);
  }
});

describe("a trust region", () => {
  test("leaves where the Hessian is no help in about as many steps as SciPy's trust-exact", () => {
    const { ending, length, values } = along("trust-region", surfaces.sincos, [0, 0], 100, 1e-9);
    expect([ending, length - 1 <= 7, Math.abs(values.at(-1)! + 0.2) < 1e-12]).toEqual(["converged", true, true]);
  });

  const numbers = between(-3, 3);
  test("steps to the lowest point of its model within the circle", () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, numbers, numbers, between(0.1, 2), (xx, xy, yy, gx, gy, radius) => {
        const model = ([x, y]: Vec2) => gx * x + gy * y + (xx * x * x + 2 * xy * x * y + yy * y * y) / 2;
        const p = inTrustRegion([xx, xy, yy], [gx, gy], radius);
        expect(norm(p)).toBeLessThanOrEqual(radius * (1 + 1e-9));
        for (let i = 0; i < 64; i++)
          for (const share of [0.25, 0.5, 0.75, 1]) {
            const angle = (2 * Math.PI * i) / 64;
            const other: Vec2 = [share * radius * Math.cos(angle), share * radius * Math.sin(angle)];
            expect(model(p)).toBeLessThanOrEqual(model(other) + 1e-9);
          }
      }),
    );
  });

  test("where the slope says nothing of the way down it takes one to the circle", () => {
    const p = inTrustRegion([1, 0, -1], [0.5, 0], 2);
    expect([norm(p), p[0]]).toEqual([expect.closeTo(2, 12), expect.closeTo(-0.25, 12)]);
  });

  test("every step keeps within the circle that it tells of, and lowers the value", () => {
    const optimizer = optimizers["trust-region"].make({ lr: 0.3 });
    let state = optimizer.init([-1.2, 1]);
    for (let k = 0; k < 15; k++) {
      const next = optimizer.step(state, oracleOf(surfaces.rosenbrock));
      expect(norm([next.at[0] - state.at[0], next.at[1] - state.at[1]])).toBeLessThanOrEqual(next.reach! * (1 + 1e-9));
      expect(surfaces.rosenbrock.value(...next.at)).toBeLessThan(surfaces.rosenbrock.value(...state.at));
      state = next;
    }
  });
});
