import { describe, expect, test } from "vitest";
import { hessianAt } from "../../src/core/stability/hessianAt.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { mse } from "../../src/core/surfaces/first/mse.ts";
import { shippedDataset } from "../../src/data/datasets.ts";
import { fallLine, useFallLine, writeCsv } from "./fallLine.ts";

useFallLine();

const points = [
  [0.1, -0.2],
  [-3, 1e-7],
] as const;
const ats = points.flatMap((at) => ["--at", at.join(",")]);
const answers = (surface: Surface) =>
  points.map(([x, y]) => ({
    x,
    y,
    value: surface.value(x, y),
    gradient: surface.gradient(x, y),
    hessian: hessianAt(surface, x, y),
  }));

describe("--format json gives the surface's own numbers, to the last bit", () => {
  const asJson = (...words: readonly string[]) =>
    JSON.parse(fallLine("evaluate", ...words, ...ats, "--format", "json").out) as unknown;

  const { mse: line, sine, rosenbrock, ackley, bukin6 } = surfaces;
  test.each(Object.entries<Surface>({ mse: line, sine, rosenbrock, ackley, bukin6 }))("--surface %s", (id, surface) => {
    expect(asJson("--surface", id)).toEqual(JSON.parse(JSON.stringify(answers(surface))));
  });

  test("--dataset", () => {
    expect(asJson("--dataset", "cars")).toEqual(answers(mse(shippedDataset("cars")!.moments)));
  });

  test("--data, the same numbers in a file", () => {
    const { xs, ys } = shippedDataset("cars")!;
    const file = writeCsv("cars.csv", `name;speed;dist\n${xs.map((x, i) => `car;${x};${ys[i]}\n`).join("")}`);
    expect(asJson("--data", file, "--x", "speed", "--y", "dist")).toEqual(asJson("--dataset", "cars"));
    expect(asJson("--data", file, "--standardize")).toEqual(asJson("--dataset", "cars", "--standardize"));
  });
});

test("text for people, with the same numbers", () => {
  const { status, out, told } = fallLine("evaluate", "--surface", "mse", "--at", "-1,0.5");
  const [value, gradient] = [surfaces.mse.value(-1, 0.5), surfaces.mse.gradient(-1, 0.5)];
  const [xx, xy, yy] = hessianAt(surfaces.mse, -1, 0.5);
  expect([status, told]).toEqual([0, []]);
  expect(out).toBe(
    `at (-1, 0.5)\n  value     ${value}\n  gradient  (${gradient.join(", ")})\n  Hessian   (${xx}, ${xy}; ${xy}, ${yy})\n`,
  );
});
