import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Chart, Sheet } from "../../src/charts/canvas/chart.ts";
import { dataChart } from "../../src/charts/data/dataChart.ts";
import { lossChart, type LossRun } from "../../src/charts/loss/lossChart.ts";
import { tuningChart } from "../../src/charts/tuning/tuningChart.ts";
import { formatCount, formatNumber, formatShort } from "../../src/core/format.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { datasetOfRows } from "../../src/data/dataset.ts";
import { palette } from "../../src/shot/settings/palette.ts";
import { RecordedPath, RecordingCanvas, type Painted, type Point } from "./recordingCanvas.ts";

beforeAll(() => void vi.stubGlobal("Path2D", RecordedPath));

const anySize = fc.record({
  width: fc.integer({ min: 170, max: 900 }),
  height: fc.integer({ min: 110, max: 400 }),
  unit: fc.constantFrom(1, 1.25, 2, 3),
  theme: fc.constantFrom("dark", "light"),
}) satisfies fc.Arbitrary<Omit<Sheet, "ctx">>;
const size = { width: 400, height: 200, unit: 1, theme: "dark" } as const;

const finite = fc.oneof(
  fc.double({ min: -1e280, max: 1e280, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
);
const number = fc.oneof(finite, fc.constantFrom(NaN, Infinity, -Infinity));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const runColors: readonly string[] = palette.dark.runColors;

const runOf = (values: readonly number[], run: number, ending: LossRun["trajectory"]["ending"]): LossRun => ({
  trajectory: { values: Float64Array.from(values), evaluationCounts: new Uint32Array(values.length), ending },
  color: runColors[run]!,
});
const anyRuns: fc.Arbitrary<readonly LossRun[]> = fc
  .array(
    fc.tuple(fc.array(number, { maxLength: 40 }), fc.constantFrom("ran-out-of-steps" as const, "diverged" as const)),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((runs) => runs.map(([values, ending], run) => runOf(values, run, ending)));
const anyCurves = fc.array(
  fc.array(fc.tuple(fc.double({ min: -12, max: 3, noNaN: true }), fc.oneof(finite, fc.constant(Infinity))), {
    maxLength: 30,
  }),
  { minLength: 1, maxLength: 8 },
);

function lossOf(runs: readonly LossRun[], scale: "linear" | "log" = "linear", onSeek?: (step: number) => void) {
  const chart = lossChart(onSeek && { onSeek });
  chart.setRuns(surfaces.rosenbrock, runs);
  chart.setScale(scale);
  return chart;
}
const tuningOf = (curves: readonly (readonly (readonly [exponent: number, score: number])[])[]) => {
  const chart = tuningChart();
  chart.setRuns(
    { label: "value", objective: { kind: "value" }, minimum: 0 },
    curves.map((points, run) => {
      const curve = points.map(([exponent, score]) => ({ lr: 10 ** exponent, score })).toSorted((a, b) => a.lr - b.lr);
      const stable = { words: "2(1 + β)/λmax", value: 10 ** -(run % 3) };
      return { curve, best: curve[0] ?? null, stable, color: runColors[run]! };
    }),
  );
  return chart;
};

function drawn(chart: Chart, sheet: Omit<Sheet, "ctx"> = size): readonly Painted[] {
  const canvas = new RecordingCanvas();
  chart.draw({ ...sheet, ctx: canvas.context });
  return canvas.painted;
}
/** All that is written, powers with full-size digits. */
const writtenOn = (painted: readonly Painted[]) => painted.map(({ text }) => text).join("");

/** Nothing that can be seen leaves the sheet, and no coordinate is so large, or so little a number, that a canvas fails. */
function expectInside(painted: readonly Painted[], { width, height, unit }: Omit<Sheet, "ctx">) {
  const [most, rounding] = [3 * unit * Math.max(width, height), 1e-6];
  const within = (value: number, low: number, high: number) => value >= low - rounding && value <= high + rounding;
  const outside = painted.filter(({ points, width: thickness, clip: [left, top, right, bottom] }) =>
    points.some(([x, y]) => {
      const [seenX, seenY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
      const half = x === seenX && y === seenY ? thickness / 2 : 0;
      const isSeenInside = within(seenX, half, width * unit - half) && within(seenY, half, height * unit - half);
      return !(isSeenInside && Math.abs(x) < most && Math.abs(y) < most);
    }),
  );
  expect(outside).toEqual([]);
}

describe("whatever the numbers, what is drawn stays on its sheet", () => {
  test("loss over the steps, also at a pointer, on both axes", () => {
    fc.assert(
      fc.property(
        anyRuns,
        anySize,
        fc.constantFrom("linear", "log"),
        fc.nat(50),
        share,
        (runs, sheet, scale, step, x) => {
          const chart = lossOf(runs, scale);
          chart.setStep(step / 2);
          expectInside(drawn(chart, sheet), sheet);
          chart.pointer!.hover(x, 1 - x);
          expectInside(drawn(chart, sheet), sheet);
        },
      ),
    );
  });

  test("scores over the step sizes, also at a pointer", () => {
    fc.assert(
      fc.property(anyCurves, anySize, share, (curves, sheet, x) => {
        const chart = tuningOf(curves);
        expectInside(drawn(chart, sheet), sheet);
        chart.pointer!.hover(x, 1 - x);
        expectInside(drawn(chart, sheet), sheet);
      }),
    );
  });

  test("data with any lines", () => {
    const rows = fc.array(fc.tuple(finite, finite), { minLength: 2, maxLength: 80 });
    const anyLines = fc.array(fc.tuple(finite, finite), { maxLength: 8 });
    fc.assert(
      fc.property(rows, anyLines, anySize, (points, lines, sheet) => {
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        const chart = dataChart(datasetOfRows("data", "x", "y", xs, ys));
        chart.setLines(lines.map(([slope, intercept], i) => ({ slope, intercept, color: runColors[i]! })));
        expectInside(drawn(chart, sheet), sheet);
      }),
    );
  });
});

describe("what can be read off is what there is", () => {
  const scales = ["linear", "log"] as const;
  /** Runs of finite values that did not diverge: all of them are on the axis. */
  const calmRuns = anyRuns.map((runs) =>
    runs.map(({ trajectory, color }) => {
      const values = trajectory.values.map((value) => (Number.isFinite(value) ? value : 0));
      return { trajectory: { ...trajectory, values, ending: "ran-out-of-steps" as const }, color };
    }),
  );
  const linesOf = (painted: readonly Painted[], { color }: LossRun) =>
    painted.filter((each) => each.kind === "stroke" && each.color === color);

  test.each(scales)(
    "every value of a calm run is a point of its line, inside the %s axes, and of higher values no point is lower",
    (scale) => {
      fc.assert(
        fc.property(calmRuns, anySize, (runs, sheet) => {
          const chart = lossOf(runs, scale);
          const { plot } = chart.draw({ ...sheet, ctx: new RecordingCanvas().context });
          const painted = drawn(chart, sheet);
          const points = runs.flatMap((run) => {
            const { values } = run.trajectory;
            const line = linesOf(painted, run)[0]!.points;
            expect(line.length).toBe(values.length);
            return line.map(([x, y], step) => ({ x: x / sheet.unit, y: y / sheet.unit, value: values[step]! }));
          });
          const [left, right] = [plot.x - 1e-6, plot.x + plot.width + 1e-6];
          const [top, bottom] = [plot.y - 1e-6, plot.y + plot.height + 1e-6];
          expect(points.filter(({ x, y }) => !(x >= left && x <= right && y >= top && y <= bottom))).toEqual([]);
          const rising = points.toSorted((a, b) => a.value - b.value);
          expect(rising.filter(({ y }, i) => i > 0 && y > rising[i - 1]!.y + 1e-6)).toEqual([]);
        }),
      );
    },
  );

  const wholeRuns = fc
    .array(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 40 }), { minLength: 1, maxLength: 8 })
    .map((runs) => runs.map((values, run) => runOf(values, run, "ran-out-of-steps")));
  const lastOf = (runs: readonly LossRun[]) =>
    Math.max(1, ...runs.map(({ trajectory }) => trajectory.values.length - 1));

  test("at a pointer: the step under it and the value there, of the run whose line is nearest", () => {
    fc.assert(
      fc.property(wholeRuns, fc.nat(39), (runs, at) => {
        const chart = lossOf(runs);
        const step = Math.min(at, lastOf(runs));
        drawn(chart);
        chart.pointer!.hover(step / lastOf(runs), 0);
        const there = runs.flatMap(({ trajectory: { values } }) => (step < values.length ? [values[step]!] : []));
        const expected = `step ${formatCount(step)} · ${formatNumber(Math.max(...there))}`; // the pointer is at the top
        expect(writtenOn(drawn(chart)).includes(expected)).toBe(there.length > 0);
        chart.pointer!.leave();
        expect(writtenOn(drawn(chart))).not.toContain(" · ");
      }),
    );
  });

  test("where there is little room the pointer's value stays whole", () => {
    const chart = lossOf([runOf([1, 1e-9 / 3], 0, "ran-out-of-steps")]);
    drawn(chart);
    chart.pointer!.hover(1, 1);
    const [wide, narrow] = [400, 170].map((width) => writtenOn(drawn(chart, { ...size, width })));
    expect(wide).toContain("step 1 · 3.333 × 10-10".replace("-", "−"));
    expect(narrow).not.toContain("step 1");
    expect(narrow).toContain("3.333 × 10−10");
  });

  test("a drag seeks the step under it, beyond the ends the first and the last", () => {
    const sought: number[] = [];
    const chart = lossOf([runOf([5, 4, 3, 2, 1], 0, "ran-out-of-steps")], "linear", (step) => sought.push(step));
    for (const x of [-3, 0, 0.26, 0.7, 1, 1.4]) chart.pointer!.drag!(x);
    expect(sought).toEqual([0, 0, 1, 3, 4, 4]);
    expect(lossOf([]).pointer!.drag).toBeUndefined();
  });

  test("at a pointer over tuned runs: the step size and the score of the nearest descent, or that it diverged", () => {
    const chart = tuningOf([
      [
        [-3, 8],
        [-2, 4],
        [-1, Infinity],
      ],
    ]);
    const readings = [
      [0, 0],
      [0.5, 1],
      [1, 0],
    ].map(([x, y]) => {
      drawn(chart);
      chart.pointer!.hover(x!, y!);
      return writtenOn(drawn(chart, { ...size, width: 700 }));
    });
    expect(readings[0]).toContain(`α ${formatShort(0.001)} · 8.000`);
    expect(readings[1]).toContain(`α ${formatShort(0.01)} · 4.000`);
    expect(readings[2]).toContain(`α ${formatShort(0.1)} · diverged`);
  });

  test("every row is a dot inside the axes", () => {
    const rows = fc.array(fc.tuple(finite, finite), { minLength: 2, maxLength: 80 });
    fc.assert(
      fc.property(rows, anySize, (points, sheet) => {
        const chart = dataChart(
          datasetOfRows(
            "data",
            "x",
            "y",
            points.map(([x]) => x),
            points.map(([, y]) => y),
          ),
        );
        const { plot } = chart.draw({ ...sheet, ctx: new RecordingCanvas().context });
        const { text } = palette[sheet.theme];
        const dots = drawn(chart, sheet).find(({ kind, color }) => kind === "fill" && color.startsWith(text))!;
        const ends = [plot.x, plot.x + plot.width, plot.y, plot.y + plot.height].map((end) => end * sheet.unit);
        const centres = points.map((_, i) => {
          const [, [left, top], [right, bottom]] = dots.points.slice(3 * i, 3 * i + 3) as [Point, Point, Point];
          return [(left + right) / 2, (top + bottom) / 2] as const;
        });
        expect(dots.points.length).toBe(3 * points.length); // where it begins, and its corners
        const isInside = ([x, y]: Point) =>
          x >= ends[0]! - 1e-6 && x <= ends[1]! + 1e-6 && y >= ends[2]! - 1e-6 && y <= ends[3]! + 1e-6;
        expect(centres.filter((centre) => !isInside(centre))).toEqual([]);
      }),
    );
  });
});

describe("a drawing", () => {
  const chart = lossOf([runOf([9, 4, 6, 1], 0, "ran-out-of-steps"), runOf([9, 5, 2], 1, "ran-out-of-steps")], "log");
  chart.setStep(1.5);

  test("of a long run has no more points than its pixels show, and its extremes among them", () => {
    const values = Array.from({ length: 100_001 }, (_, step) => Math.sin(step * step));
    const long = lossOf([runOf(values, 0, "ran-out-of-steps")]);
    for (const unit of [1, 2]) {
      const sheet = { ...size, unit };
      const { plot } = long.draw({ ...sheet, ctx: new RecordingCanvas().context });
      const { points } = drawn(long, sheet).find(({ color }) => color === runColors[0])!;
      expect(points.length).toBeGreaterThan(2 * plot.width * unit);
      expect(points.length).toBeLessThanOrEqual(2 * size.width * unit + 2);
      const [least, most] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
      for (const step of [0, least, most, values.length - 1]) {
        const x = (plot.x + (step / (values.length - 1)) * plot.width) * unit;
        expect(points.some(([at]) => Math.abs(at - x) < 1e-6)).toBe(true);
      }
    }
  });

  test("is the same on any canvas, as often as it is made, whatever the size between", () => {
    const first = drawn(chart);
    drawn(chart, { ...size, width: 300, unit: 2 });
    expect(drawn(chart)).toEqual(first);
  });

  test("of twice as many pixels is the same one, twice as large", () => {
    const series = (unit: number) =>
      drawn(chart, { ...size, unit }).filter(({ kind, color }) => kind === "stroke" && runColors.includes(color));
    const doubled = series(1).map(({ points, width }) => ({
      points: points.map(([x, y]) => [2 * x, 2 * y]),
      width: 2 * width,
    }));
    expect(series(2).map(({ points, width }) => ({ points, width }))).toEqual(doubled);
    expect(doubled.length).toBe(4); // the future and the past of two runs
  });

  test.each([1, 1.25, 1.5, 2, 3])("has grid lines on whole pixels, at %s to one of CSS", (unit) => {
    const grid = drawn(chart, { ...size, unit }).filter(({ color }) => color === palette.dark.hairline);
    expect(grid.length).toBeGreaterThan(4);
    for (const { points, width } of grid) {
      const [from, to] = points as [readonly [number, number], readonly [number, number]];
      const across = from[0] === to[0] ? from[0] : from[1];
      expect([width, across - width / 2].every(Number.isInteger)).toBe(true);
      expect(from[0] === to[0] || from[1] === to[1]).toBe(true);
    }
  });
});
