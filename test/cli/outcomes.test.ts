import { expect, test } from "vitest";
import { largestStableStep } from "../../src/core/stability/largestStableStep.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { worst } from "../worst.ts";
import descents from "../cases/descents.json" with { type: "json" };
import { fallLine, useFallLine, writeCsv } from "./fallLine.ts";

useFallLine();

interface Case {
  readonly args: readonly string[];
  readonly csv?: string;
  readonly outcome: readonly string[];
  readonly value?: number;
  readonly at?: readonly number[];
  readonly tolerance?: number;
  readonly evaluations?: number;
  readonly why: string;
}

interface Answer {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly value: readonly number[];
  readonly outcome: string;
  readonly evaluations: number;
}

/** Exactly 2/λmax of the tutorial's problem, as the program prints it. */
const stable = String(largestStableStep(surfaces.mse));
/** By an absolute tolerance, data in small units have converged when they have hardly begun. */
const dependsOnUnits = ({ why }: Case) => why.startsWith("farads instead of picofarads");
const cases = (descents.cases as readonly Case[])
  .filter((each) => !dependsOnUnits(each))
  .map(({ args, ...rest }) => ({
    ...rest,
    args: args.map((word) => (word === "2/lambda-max" ? stable : word)),
  }));

test.each(cases.map((each, i) => [each.args.join(" "), each.why, each, i] as const))("%s: %s", (_, __, each, i) => {
  const file = each.csv === undefined ? [] : ["--data", writeCsv(`case-${i}.csv`, each.csv)];
  const { status, out } = fallLine("descend", ...file, ...each.args, "--format", "json");
  expect(status).toBe(0);
  const { x, y, value, outcome, evaluations } = JSON.parse(out) as Answer;
  expect(each.outcome).toContain(outcome);
  const { at, tolerance = 0 } = each;
  if (at) expect(worst([x.at(-1)!, y.at(-1)!], at)).toBeLessThanOrEqual(tolerance);
  if (each.value !== undefined) expect(worst([value.at(-1)!], [each.value])).toBeLessThanOrEqual(tolerance);
  if (each.evaluations !== undefined) expect(evaluations).toBeLessThanOrEqual(each.evaluations);
});
