import { expect, test } from "vitest";
import { valuesByTick } from "../../src/charts/loss/valuesByTick.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { stepAfterEvaluations } from "../../src/core/descent/trajectory.ts";
import { run } from "../mesh/runs.ts";

const walked = run(surfaces.parabola, { steps: 5 });

test("a clock of steps shows each state's value", () => {
  expect(valuesByTick(walked, "steps")).toBe(walked.values);
});

test("a clock of evaluations shows the same for a method that evaluates once a step", () => {
  expect(valuesByTick(walked, "evaluations")).toEqual(walked.values);
});

test("a costly method keeps its value until it has paid for the next step", () => {
  const costly = { ...walked, evaluationCounts: Uint32Array.of(0, 3, 4, 4, 9, 10) };
  const byTick = valuesByTick(costly, "evaluations");
  expect(byTick).toHaveLength(11);
  byTick.forEach((value, tick) => {
    expect(value).toBe(walked.values[Math.floor(stepAfterEvaluations(costly, tick))]);
  });
});
