import { expect, test } from "vitest";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import { tuningProblem } from "../../src/shot/runs/describeTuning.ts";
import type { Objective } from "../../src/shot/runs/objective.ts";
import type { Run } from "../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import { tune } from "../../src/shot/runs/tune.ts";

const seed: SurfaceSpec = { kind: "data", data: "seed", standardize: false };
const rosenbrock: SurfaceSpec = { kind: "function", id: "rosenbrock" };
const gd: Run = { optimizer: "gd", params: {}, steps: 200 };
const value: Objective = { kind: "value" };
const stepsTo = (target: number): Objective => ({ kind: "steps-to", target });

function problemOf(surface: SurfaceSpec, run: Run, objective: Objective) {
  const [entry] = prepareNow({ ...firstShot, panes: [{ surface, runs: [run] }] }).entries;
  return tuningProblem(entry!, tune(surface, run, 0, objective, 20), objective);
}

test("a better step size is no problem", () => {
  expect(problemOf(seed, gd, value)).toBe(null);
  expect(problemOf(seed, gd, stepsTo(0.85))).toBe(null);
});

test.each<[sentence: string, SurfaceSpec, Run, Objective]>([
  ["cannot begin: the surface has no value at the start", rosenbrock, { ...gd, start: [1e200, 0] }, value],
  ["diverges with every step size from 10⁻⁷ to 10", rosenbrock, { ...gd, start: [1e70, 0] }, value],
  ["reaches 0.1 with no step size from 10⁻⁶ to 100, within 200 steps", seed, gd, stepsTo(0.1)],
  ["is at 50 from the start", seed, gd, stepsTo(50)],
  [
    "comes to the same with every step size from 2 × 10⁻⁷ to 100: its schedule sets each step",
    seed,
    { ...gd, schedule: { id: "one-cycle", params: { max_lr: 0.02 } } },
    value,
  ],
  [
    "has a step size as good as any that was tried",
    seed,
    { ...gd, params: { lr: tune(seed, gd, 0, value, 20).best!.lr } },
    value,
  ],
])("%s", (sentence, surface, run, objective) => {
  expect(problemOf(surface, run, objective)).toBe(sentence);
});
