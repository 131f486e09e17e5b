import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { schedules } from "../../src/core/schedules/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { datasetIds, datasets } from "../../src/data/datasets.ts";
import { decodeShot } from "../../src/shot/text/decodeShot.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { fallLine, useFallLine } from "./fallLine.ts";

useFallLine();

const ids = {
  surfaces: Object.keys(surfaces),
  optimizers: Object.keys(optimizers),
  schedules: Object.keys(schedules),
  datasets: datasetIds,
  presets: Object.keys(presets),
};

test.each(Object.entries(ids))("list %s: one line each, its id first", (table, want) => {
  const { status, out, told } = fallLine("list", table);
  const lines = out.trimEnd().split("\n");
  expect([status, told]).toEqual([0, []]);
  expect(lines.map((line) => line.split(" ")[0])).toEqual(want);
});

test.each(Object.entries(ids))("list %s --format json: the whole table", (table, want) => {
  const entries = JSON.parse(fallLine("list", table, "--format", "json").out) as {
    id: string;
    label?: string;
    title?: string;
  }[];
  expect(entries.map(({ id }) => id)).toEqual(want);
  expect(entries.every(({ label, title }) => (label ?? title ?? "") !== "")).toBe(true);
});

test("list presets --format json: each shot as `descend --shot` takes it", () => {
  const entries = JSON.parse(fallLine("list", "presets", "--format", "json").out) as { shot: object }[];
  const shots = entries.map(({ shot }) => decodeShot(JSON.stringify(shot)));
  expect(shots).toEqual(Object.values(presets).map(({ shot }) => ({ shot, problems: [], isShot: true })));
});

test("list datasets --format json: rows, columns, source and licence", () => {
  const entries = JSON.parse(fallLine("list", "datasets", "--format", "json").out) as object[];
  expect(entries).toContainEqual({ id: "cars", rows: 50, ...datasets.cars });
});

test.each([
  [["--help"]],
  [["list", "--help"]],
  [["evaluate", "--help"]],
  [["descend", "--help"]],
  [["help", "descend"]],
])("%j is answered with an explanation", (words) => {
  const { status, out, told } = fallLine(...words);
  expect([status, told]).toEqual([0, []]);
  expect(out).toMatch(/^Usage: fall-line /);
});

test("--version is the package's", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(fallLine("--version")).toEqual({ status: 0, out: `${version}\n`, told: [] });
});
