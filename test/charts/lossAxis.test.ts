import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linearLoss, logLoss, type LossValues } from "../../src/charts/axes/lossAxis.ts";

const anyValue = fc.double({ min: -1e280, max: 1e280, noNaN: true });
const anyRun = fc.record({ values: fc.array(anyValue, { minLength: 1, maxLength: 20 }), diverged: fc.boolean() });
const anyRuns = fc.array(anyRun, { minLength: 1, maxLength: 8 });
const lowestOf = (runs: readonly LossValues[]) => Math.min(...runs.flatMap(({ values }) => [...(values as number[])]));
const ofCalm = (...values: number[]): LossValues => ({ values, diverged: false });
const ofDiverged = (...values: number[]): LossValues => ({ values, diverged: true });

describe("the linear axis", () => {
  test("holds every run that did not diverge, and all where all did", () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const axis = linearLoss("MSE", runs);
        const held = runs.some(({ diverged }) => !diverged) ? runs.filter(({ diverged }) => !diverged) : runs;
        for (const value of held.flatMap(({ values }) => values)) {
          expect(axis.place(value)).toBeGreaterThanOrEqual(0);
          expect(axis.place(value)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("lets a diverged run leave through the top where another run did not diverge", () => {
    expect(linearLoss("MSE", [ofCalm(9.6, 0.8), ofDiverged(9.6, 1e12)]).place(1e12)).toBeGreaterThan(1);
    expect(linearLoss("MSE", [ofDiverged(9.6, 1e12)]).place(1e12)).toBeLessThanOrEqual(1);
  });
});

describe("the logarithmic axis", () => {
  test("holds every value, and a higher value lies no lower", () => {
    fc.assert(
      fc.property(anyRuns, fc.option(anyValue), (runs, minimum) => {
        const axis = logLoss("MSE", runs, minimum);
        const sorted = runs.flatMap(({ values }) => values).toSorted((a, b) => a - b);
        if (!axis) return;
        const places = sorted.map(axis.place);
        places.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(i === 0 ? 0 : places[i - 1]!);
          expect(place).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test("starts at the known minimum, or at the lowest value where that is lower", () => {
    fc.assert(
      fc.property(anyRuns, anyValue, (runs, minimum) => {
        const axis = logLoss("MSE", runs, minimum);
        const lowest = lowestOf(runs);
        if (axis) expect(axis.base).toBe(Math.min(minimum, lowest));
        if (axis && minimum <= lowest) expect(axis.title).toBe("MSE − minimum");
      }),
    );
    expect(logLoss("MSE", [ofCalm(3, 1)], 2)).toMatchObject({ base: 1, title: "MSE − lowest reached" });
    expect(logLoss("MSE", [ofCalm(3, 1)], null)).toMatchObject({ base: 1, title: "MSE − lowest reached" });
  });

  test("takes what rounding leaves above or below the minimum for the minimum", () => {
    const axis = logLoss("MSE", [ofCalm(9.6, 0.9, 0.78 + 1e-16, 0.78 - 1e-16)], 0.78)!;
    expect(axis.title).toBe("MSE − minimum");
    expect(axis.place(0.78 + 1e-16)).toBe(0);
    expect(axis.place(0.9)).toBeGreaterThan(0);
  });

  test("is refused where no value is above the lowest", () => {
    expect(logLoss("MSE", [ofCalm(2, 2, 2), ofCalm(2)], null)).toBeNull();
    expect(logLoss("MSE", [ofCalm(0.78)], 0.78)).toBeNull();
    expect(logLoss("MSE", [], 0)).toBeNull();
  });

  test("holds a single point above the minimum, and a run over 28 decades, with ticks", () => {
    expect(logLoss("MSE", [ofCalm(2)], 0.78)!.ticks(4).length).toBeGreaterThan(0);
    expect(
      logLoss("MSE", [ofDiverged(1, 1e12), ofCalm(1, 1e-16)], 0)!
        .ticks(5)
        .map(({ label }) => label),
    ).toEqual(["10⁻¹⁰", "1", "10¹⁰"]);
  });
});
