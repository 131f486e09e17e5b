import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descend.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import reference from "../reference/seed-regression.json" with { type: "json" };
import { worst } from "../worst.ts";
import { columnsOf, fallLine, fallLineToHead, useFallLine, writeCsv } from "./fallLine.ts";

useFallLine();

test("--every 100 gives the tutorial's printout", () => {
  const { status, out, told } = fallLine("descend", "--surface", "mse", "--every", "100");
  const { step, x, y, value } = columnsOf(out);
  const printed = reference.printedEach100.consistent;
  expect([status, told]).toEqual([0, ["still descending after 1,000 steps"]]);
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
    expect(JSON.parse(out)).toEqual({ ...want, ending: "ran-out-of-steps", evaluations });
    expect(told).toEqual([]);
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
