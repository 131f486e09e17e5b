import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import type { Trajectory } from "../../src/core/descent/trajectory.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { descentsOf } from "../descentsOf.ts";
import type { Run } from "../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import reference from "../reference/seed-regression.json" with { type: "json" };
import { worst } from "../worst.ts";
import { columnsOf, fallLine, fallLineToHead, useFallLine, writeCsv } from "./fallLine.ts";

useFallLine();

test("--every 100 gives the tutorial's printout", () => {
  const { status, out, told } = fallLine("descend", "--surface", "mse", "--every", "100");
  const { step, x, y, value } = columnsOf(out);
  const printed = reference.printedEach100.consistent;
  expect([status, told]).toEqual([0, ["still descending after 1,000 steps: what is left halves every 100 steps"]]);
  expect(step).toEqual(printed.map(([iteration]) => iteration));
  for (const [got, i] of [
    [value, 1],
    [x, 2],
    [y, 3],
  ] as const)
    expect(
      worst(
        got!,
        printed.map((row) => row[i]!),
      ),
    ).toBeLessThan(1e-12);
});

describe("the same states as in the page, to the last bit", () => {
  const { points, values, gradients, stepSizes, evaluations } = descend(
    surfaces.sincos,
    optimizers.gd.make({ lr: 0.03 }),
    [-0.5, 0.5],
    { steps: 50, tolerance: 0 },
  );
  const even = (pairs: Float64Array) => [...pairs].filter((_, i) => i % 2 === 0);
  const odd = (pairs: Float64Array) => [...pairs].filter((_, i) => i % 2 === 1);
  const want = {
    step: [...values.keys()],
    x: even(points),
    y: odd(points),
    value: [...values],
    gradient_x: even(gradients),
    gradient_y: odd(gradients),
    step_size: [...stepSizes],
  };
  const words = ["descend", "--surface", "sincos", "--start", "-0.5,0.5", "--steps", "50", "--tolerance", "0"];

  test("CSV", () => {
    const { out } = fallLine(...words, "--step-size", "0.03");
    expect(out.split("\n")[0]).toBe("step,x,y,value,gradient_x,gradient_y,step_size");
    expect(columnsOf(out)).toEqual(want);
  });

  test("JSON, with the ending and the cost", () => {
    const { out, told } = fallLine(...words, "--set", "lr=0.03", "--format", "json");
    expect(JSON.parse(out)).toEqual({ ...want, ending: "ran-out-of-steps", outcome: "descending", evaluations });
    expect(told).toEqual([]);
  });
});

describe("optimizers, schedules, noise and mini-batches, as in the page to the last bit", () => {
  const seed: SurfaceSpec = { kind: "data", data: "seed", standardize: false };
  test.each<[words: string, run: Run]>([
    ["--optimizer adam --set beta1=0.8 --set amsgrad=1", { optimizer: "adam", params: { beta1: 0.8, amsgrad: 1 } }],
    [
      "--schedule cosine:T_max=20,eta_min=0.001",
      { optimizer: "gd", params: {}, schedule: { id: "cosine", params: { T_max: 20, eta_min: 0.001 } } },
    ],
    [
      "--optimizer momentum --schedule one-cycle:anneal_strategy=linear",
      { optimizer: "momentum", params: {}, schedule: { id: "one-cycle", params: { anneal_strategy: 1 } } },
    ],
    ["--noise 0.5 --seed 3", { optimizer: "gd", params: {}, noise: 0.5, seed: 3 }],
    ["--batch 2", { optimizer: "gd", params: {}, batch: { size: 2 } }],
    [
      "--batch size=3,replacement=1 --seed 4",
      { optimizer: "gd", params: {}, batch: { size: 3, replacement: 1 }, seed: 4 },
    ],
    ["--optimizer lbfgs --step-size 0.5", { optimizer: "lbfgs", params: { lr: 0.5 } }],
  ])("%s", (words, run) => {
    const { status, out } = fallLine("descend", "--surface", "mse", "--steps", "30", ...words.split(" "));
    const { x, y, step_size } = columnsOf(out);
    const [{ points, stepSizes }] = descentsOf({ surface: seed, runs: [{ ...run, steps: 30 }] }) as [Trajectory];
    expect([status, x!.flatMap((at, k) => [at, y![k]!]), step_size]).toEqual([0, [...points], [...stepSizes]]);
  });

  test("mini-batches of a file that is too large to be kept are refused", () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i % 100},${(i * 7) % 50}\n`).join("");
    const { status, told } = fallLine("descend", "--data", writeCsv("large.csv", `x,y\n${rows}`), "--batch", "8");
    expect([status, told.at(-1)]).toEqual([
      2,
      "fall-line: --batch: mini-batches need every row, and of the 3,000 rows of large.csv 2,000 are here",
    ]);
  });
});

describe("the rows", () => {
  const steps = (...words: readonly string[]) =>
    columnsOf(fallLine("descend", "--surface", "sincos", ...words).out)["step"];

  test("are each so many steps, and the last", () => {
    expect(steps("--steps", "10", "--every", "4")).toEqual([0, 4, 8, 10]);
    expect(steps("--steps", "8", "--every", "4")).toEqual([0, 4, 8]);
    expect(steps("--steps", "3", "--every", "1000")).toEqual([0, 3]);
    expect(steps("--steps", "0")).toEqual([0]);
  });
});

describe("the ending in words", () => {
  test("converged", () => {
    const { out, told } = fallLine("descend", "--dataset", "faithful", "--standardize", "--step-size", "0.5");
    expect(columnsOf(out)["step"]).toEqual([0, 1]);
    expect(told).toEqual(["converged at step 1 (|∇| < 10⁻⁹)"]);
  });

  test("diverged, with the largest stable step", () => {
    const { status, told } = fallLine("descend", "--surface", "mse", "--step-size", "0.1");
    expect(status).toBe(0);
    expect(told).toEqual([
      expect.stringMatching(/^diverged at step \d+: .* largest stable step size here is 2\/λmax = 0\.08452$/),
    ]);
  });

  test("a step size below the slider's range is taken", () => {
    const { told } = fallLine("descend", "--dataset", "nile", "--step-size", "2e-7");
    expect(told).toEqual(["still descending after 1,000 steps"]);
  });
});

test("what was assumed and skipped in a file is said", () => {
  const file = writeCsv("dirty.csv", `name;x;y\n${"a;1,5;2\nb;NA;3\nc;2;4\n".repeat(4)}d;1\n`);
  const { status, out, told } = fallLine("descend", "--data", file, "--steps", "2");
  expect([status, columnsOf(out)["step"]]).toEqual([0, [0, 1, 2]]);
  expect(told).toEqual([
    "Commas are read as decimal points: line 2 has 1,5, read as 1.5.",
    'x is "x" and y is "y": no other column is numeric.',
    "Skipped 5 of 13 rows:",
    '  line 3: "x" is "NA", not a number',
    '  line 6: "x" is "NA", not a number',
    '  line 9: "x" is "NA", not a number',
    '  line 12: "x" is "NA", not a number',
    "  line 14: 2 cells where the first row has 3",
    "still descending after 2 steps",
  ]);
});

test("all x equal is said, and descended", () => {
  const file = writeCsv("equal.csv", "x,y\n2,1\n2,3\n");
  const { status, told } = fallLine("descend", "--data", file, "--x", "x", "--y", "y", "--steps", "0");
  expect([status, told[0]]).toEqual([
    0,
    expect.stringMatching(/^All 2 values of "x" are 2: .* the minimum is a line, not a point/),
  ]);
});

test("a file in a spreadsheet's Unicode text", () => {
  const text = Buffer.from("\ufeffGröße\tprix €\r\n1\t1\r\n2\t3\r\n3\t3\r\n4\t2\r\n5\t5\r\n", "utf16le");
  const fromFile = fallLine("descend", "--data", writeCsv("wide.csv", text), "--x", "Größe", "--y", "prix €");
  expect(fromFile.out).toBe(fallLine("descend", "--surface", "mse").out);
});

test("a reader that has seen enough ends it quietly", async () => {
  const { status, out, told } = await fallLineToHead(
    "descend",
    "--surface",
    "sincos",
    "--steps",
    "200000",
    "--tolerance",
    "0",
  );
  expect(out).toMatch(/^step,x,y,/);
  expect([status, told]).toEqual([0, []]);
});
