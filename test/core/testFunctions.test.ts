import { describe, expect, test } from "vitest";
import { hessianAt } from "../../src/core/stability/hessianAt.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { eigenvalues } from "../../src/core/algebra/sym2.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import reference from "../reference/test-functions.json" with { type: "json" };
import { contains } from "./points.ts";

const table: Readonly<Record<string, Surface>> = surfaces;
/** Where the reference calls a surface by another name. */
const others: Readonly<Record<string, string>> = { "three-peaks": "peaks", "seed-sincos": "sincos", "seed-mse": "mse" };
const surfaceNamed = (name: string) => table[others[name] ?? name]!;

type Row = readonly [x: number, y: number, f: number, fx: number, fy: number, fxx: number, fxy: number, fyy: number];

interface TestFunction {
  readonly name: string;
  readonly points: readonly Row[];
  readonly globalMinima: readonly {
    readonly x: number;
    readonly y: number;
    readonly f: number;
    /** `null` in a cusp. */
    readonly hessianEigenvalues: readonly number[] | null;
  }[];
}

// SymPy's derivatives to 30 digits, rounded; the bounds are the reference's own.
describe.each(reference.functions as unknown as readonly TestFunction[])("$name", ({ name, points, globalMinima }) => {
  const surface = surfaceNamed(name);

  test("value and gradient to 1e-12", () => {
    for (const [x, y, f, fx, fy] of points) {
      const bound = 1e-12 * (1 + Math.abs(f) + Math.hypot(fx, fy));
      const [gx, gy] = surface.gradient(x, y);
      expect(Math.abs(surface.value(x, y) - f)).toBeLessThan(bound);
      expect(Math.max(Math.abs(gx - fx), Math.abs(gy - fy))).toBeLessThan(bound);
    }
  });

  test("Hessian to 1e-11", () => {
    for (const [x, y, , , , ...want] of points) {
      const bound = 1e-11 * Math.max(1, ...want.map(Math.abs));
      hessianAt(surface, x, y).forEach((entry, i) => expect(Math.abs(entry - want[i]!)).toBeLessThan(bound));
    }
  });

  test("its global minima are ours, as low and as sharply bent", () => {
    const known = globalMinima.filter(({ x, y }) => contains(surface.domain, [x, y]));
    for (const { x, y, f, hessianEigenvalues } of known) {
      const ours = surface.minima!.find((at) => Math.hypot(at[0] - x, at[1] - y) < 1e-12 * (1 + Math.hypot(x, y)))!;
      expect(ours).toBeDefined();
      expect(Math.abs(surface.value(...ours) - f)).toBeLessThan(1e-12 * (1 + Math.abs(f)));
      const bends = eigenvalues(hessianAt(surface, ...ours));
      hessianEigenvalues?.forEach((want, i) => expect(Math.abs(bends[i]! - want)).toBeLessThan(1e-11 * (1 + want)));
    }
    if (known.length > 0)
      expect(surface.minima!.filter((at) => contains(surface.domain, at))).toHaveLength(known.length);
  });
});

// Wrong versions of these are in circulation.
describe("traps", () => {
  const valueAt = (surface: Surface, at: Vec2) => surface.value(...at);

  test("Langermann's minimum is −4.1558; the 5.1621 that is often given for it is the maximum", () => {
    const { langermann } = surfaces;
    expect(valueAt(langermann, langermann.minima![0]!)).toBeCloseTo(-4.1558092918, 10);
    expect(valueAt(langermann, [2.002992, 1.006096])).toBeCloseTo(5.1621261599, 9);
    const [, larger] = eigenvalues(hessianAt(langermann, 2.002992, 1.006096));
    expect(larger).toBeLessThan(0);
  });

  test("Schwefel's constant has all its digits: the minimum is 0, and not 2.5e-5", () => {
    expect(Math.abs(valueAt(surfaces.schwefel, surfaces.schwefel.minima![0]!))).toBeLessThan(1e-12);
  });

  test("Dixon–Price has two minima, at opposite y", () => {
    expect(surfaces["dixon-price"].minima).toEqual([
      [1, Math.SQRT1_2],
      [1, -Math.SQRT1_2],
    ]);
  });

  test("Michalewicz is steep with m = 10, and its minimum −1.8013", () => {
    expect(valueAt(surfaces.michalewicz, surfaces.michalewicz.minima![0]!)).toBeCloseTo(-1.8013034101, 10);
  });

  test("the eggholder's minimum is on the edge, and no level place: downhill leads out", () => {
    const { eggholder } = surfaces;
    const [dx, dy] = eggholder.gradient(...eggholder.minima![0]!);
    expect(eggholder.minima![0]![0]).toBe(eggholder.domain.x[1]);
    expect(valueAt(eggholder, eggholder.minima![0]!)).toBeCloseTo(-959.6406627209, 10);
    expect(dx).toBeCloseTo(-3.3856, 4);
    expect(Math.abs(dy)).toBeLessThan(1e-11);
  });

  test("Shubert has eighteen minima over its classic domain, all at −186.7309", () => {
    expect(surfaces.shubert.minima).toHaveLength(18);
    for (const at of surfaces.shubert.minima!) expect(valueAt(surfaces.shubert, at)).toBeCloseTo(-186.730908831, 9);
  });

  test("Ackley is 0 in its minimum, without a rounding error, and level there although it is a cusp", () => {
    expect([surfaces.ackley.value(0, 0), ...surfaces.ackley.gradient(0, 0).map(Math.abs)]).toEqual([0, 0, 0]);
  });

  test("cross-in-tray passes through e¹⁰⁰ and keeps its digits; on its creases it is −0.0001", () => {
    const tray = surfaces["cross-in-tray"];
    expect(valueAt(tray, tray.minima![0]!)).toBeCloseTo(-2.0626118708, 10);
    expect([tray.value(0, 3), ...tray.gradient(0, 3).map(Math.abs)]).toEqual([-0.0001, 0, 0]);
  });

  test("Himmelblau's four minima bend as they should", () => {
    const bends = surfaces.himmelblau.minima!.map((at) => eigenvalues(hessianAt(surfaces.himmelblau, ...at)));
    const want = [
      [25.716, 82.284],
      [64.84, 80.55],
      [70.714, 133.79],
      [28.691, 105.42],
    ];
    bends.forEach((pair, i) => pair.forEach((bend, j) => expect(bend / want[i]![j]!).toBeCloseTo(1, 4)));
  });

  test("Rosenbrock's curvature at the minimum allows plain gradient descent step sizes below 0.0019968", () => {
    const [, larger] = eigenvalues(hessianAt(surfaces.rosenbrock, 1, 1));
    expect(2 / larger).toBeCloseTo(0.0019968, 7);
  });
});
