import { describe, expect, test } from "vitest";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { drawnScale } from "../../src/charts/loss/drawnScale.ts";

const run = (...values: number[]) => ({ values: Float64Array.from(values), ending: "converged" as const });
const { sphere } = surfaces;
const unknown = { ...sphere, minima: null };

describe("a loss chart is logarithmic by itself where its values span more than two decades", () => {
  test.each([
    ["above the known minimum", sphere, [run(10, 1, 0.01)], "log"],
    ["less than that", sphere, [run(10, 5, 1)], "linear"],
    ["by themselves where no minimum is known", unknown, [run(1000, 9)], "log"],
    ["not below 0, where none is known", unknown, [run(1000, 9, -1)], "linear"],
    ["whatever diverged", sphere, [run(10, 5, 1), { ...run(10, 1e12), ending: "diverged" as const }], "linear"],
    ["down to the minimum itself", sphere, [run(10, 0)], "log"],
    ["nothing to see", sphere, [], "linear"],
  ] as const)("%s", (_, surface, runs, scale) => {
    expect(drawnScale("auto", surface, runs)).toBe(scale);
    expect([drawnScale("log", surface, runs), drawnScale("linear", surface, runs)]).toEqual(["log", "linear"]);
  });
});
