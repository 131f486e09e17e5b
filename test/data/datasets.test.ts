import { describe, expect, test } from "vitest";
import { datasetOfRows, standardizedDataset } from "../../src/data/dataset.ts";
import { datasetIds, datasets, shippedDataset } from "../../src/data/datasets.ts";

describe("shipped data sets", () => {
  test("at least eight real ones, and the tutorial's, each with its source and licence", () => {
    expect(datasetIds.length).toBeGreaterThanOrEqual(9);
    expect(datasetIds[0]).toBe("seed");
    for (const { source, origin, licence } of Object.values(datasets))
      expect([source, origin, licence]).not.toContain("");
  });

  test.each(datasetIds)("%s: all rows are numbers, under the table's labels", (id) => {
    const { label, xLabel, yLabel, xs, ys, moments } = shippedDataset(id)!;
    expect([label, xLabel, yLabel]).toEqual([datasets[id].label, datasets[id].x.label, datasets[id].y.label]);
    expect([xs.length, ys.length]).toEqual([moments.n, moments.n]);
    expect([...xs, ...ys].every(Number.isFinite)).toBe(true);
  });

  test("are parsed once", () => expect(shippedDataset("cars")).toBe(shippedDataset("cars")));

  test.each(["nosuch", "", "toString", "__proto__"])("%j is none", (id) => expect(shippedDataset(id)).toBeNull());
});

describe("a data set", () => {
  const million = Float64Array.from({ length: 1_000_000 }, (_, i) => i);

  test("keeps an even sample of many rows for its chart, and the moments of all of them", () => {
    const { xs, ys, moments } = datasetOfRows("many", "x", "y", million, million);
    expect([moments.n, moments.meanX, xs.length, ys.length]).toEqual([1_000_000, 499_999.5, 2000, 2000]);
    xs.forEach((x, i) => expect(x).toBe(500 * i));
  });

  test("of fewer than two rows is refused", () => {
    expect(() => datasetOfRows("one", "x", "y", [1], [2])).toThrow(
      new RangeError("a data set needs at least two rows of numbers, got 1"),
    );
  });

  test("standardised has mean 0 and deviation 1 along x, and the same y", () => {
    const data = shippedDataset("cars")!;
    const { xs, ys, xLabel, moments } = standardizedDataset(data);
    const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
    expect(mean).toBeCloseTo(0, 12);
    expect(xs.reduce((sum, x) => sum + x ** 2, 0) / xs.length).toBeCloseTo(1, 12);
    expect([moments.meanX, moments.sxx, ys, xLabel]).toEqual([0, 50, data.ys, "speed (mph) (standardised)"]);
  });
});
