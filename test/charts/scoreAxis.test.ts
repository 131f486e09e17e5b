import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreAxis, type Scores } from "../../src/charts/axes/scoreAxis.ts";

const ofValues: Scores = { label: "MSE", objective: { kind: "value" }, minimum: 0 };
const ofSteps: Scores = { label: "steps to 1", objective: { kind: "steps-to", target: 1 }, minimum: 0 };
const curvesOf = (score: fc.Arbitrary<number>) =>
  fc.array(
    fc
      .array(fc.oneof(score, fc.constant(Infinity)), { maxLength: 20 })
      .map((scores) => scores.map((each, i) => ({ lr: 10 ** i, score: each }))),
    { maxLength: 8 },
  );

test("values up to that of the smallest step size are on the axis; worse ones, and no value at all, are above", () => {
  fc.assert(
    fc.property(curvesOf(fc.double({ min: 0, max: 1e15, noNaN: true })), fc.boolean(), (curves, isLog) => {
      const axis = scoreAxis(ofValues, curves, isLog);
      const top = Math.max(...curves.map(([first]) => first?.score ?? Infinity).filter(Number.isFinite));
      for (const { score } of curves.flat()) {
        if (score === Infinity) expect(axis.place(score)).toBeGreaterThan(1);
        else if (score <= top) {
          expect(axis.place(score)).toBeGreaterThanOrEqual(0);
          expect(axis.place(score)).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test("every count of steps is on the axis, fewer lower", () => {
  fc.assert(
    fc.property(curvesOf(fc.nat(100_000)), fc.boolean(), (curves, isLog) => {
      const axis = scoreAxis(ofSteps, curves, isLog);
      expect(axis.title).toBe("steps to 1");
      const counts = curves.flatMap((curve) => curve.map(({ score }) => score)).toSorted((a, b) => a - b);
      const places = counts.map(axis.place);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const [i, count] of counts.entries()) {
        expect(places[i]).toBeGreaterThanOrEqual(0);
        if (count < Infinity) expect(places[i]).toBeLessThanOrEqual(1);
        else expect(places[i]).toBeGreaterThan(1);
      }
    }),
  );
});
