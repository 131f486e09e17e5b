import { expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { readingsOf } from "../../src/shot/runs/readout.ts";

test("names, numbers for reading, and all their digits", () => {
  const readings = readingsOf(prepareNow(presets.regression.shot).entries[0]!, 1.5);
  expect(readings.map(({ name }) => name)).toEqual(["step", "m", "b", "MSE", "|∇|", "α"]);
  expect(readings.map(({ text }) => text)).toEqual(["1", "0.1960", "0.05600", "5.936", "15.56", "0.01000"]);
  const [step, m, b, mse] = readings.map(({ exact }) => Number(exact));
  expect(step).toBe(1);
  expect(surfaces.mse.value(m!, b!)).toBe(mse);
});

test("a function of one variable has one parameter", () => {
  const readings = readingsOf(prepareNow(presets.sine.shot).entries[0]!, 0);
  expect(readings.map(({ name }) => name)).toEqual(["step", "x", "f(x)", "|∇|", "α"]);
});
