import { formatCount, formatNumber } from "../../core/format.ts";
import type { Surface } from "../../core/surface.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import type { Timeline } from "../../shot/settings/timeline.ts";
import type { Chart } from "../canvas/chart.ts";
import { keptSteps } from "./keptSteps.ts";
import { knownMinimum } from "../../core/knownMinimum.ts";
import { linearLoss, logLoss, type LossAxis } from "../axes/lossAxis.ts";
import { drawCursor, drawDot, drawPast, type LossLine } from "./lossLines.ts";
import { drawMarker } from "../canvas/marker.ts";
import { canvasChart } from "../canvas/canvasChart.ts";
import { stepAxis } from "../axes/stepAxis.ts";
import { valuesByTick } from "./valuesByTick.ts";

/** One ball's descent; its place in the list gives its marker. */
export interface LossRun {
  readonly trajectory: Pick<Trajectory, "values" | "evaluationCounts" | "ending">;
  readonly color: string;
}

type Clock = Timeline["clock"];
/** What each clock counts: one of them, and many. */
const countedBy: Readonly<Record<Clock, readonly [one: string, many: string]>> = {
  steps: ["step", "step"],
  evaluations: ["evaluation", "gradient evaluations"],
};

export type LossScale = "linear" | "log";

export interface LossChart extends Chart {
  /** The clock says what is counted along the chart: steps when left out. Each "step" of a chart is one tick of it. */
  setRuns(surface: Surface, runs: readonly LossRun[], clock?: Clock): void;
  /** `log` shows the values above the lowest one; where all are equal, it is drawn as `linear`. */
  setScale(scale: LossScale): void;
  /** The (fractional) step at the cursor. */
  setStep(step: number): void;
}

const futureWidth = 1.01; // CSS pixels; what is no wider than a canvas pixel is drawn as a hairline, and mottled

/**
 * The surface's value over the steps of 1 to 8 runs: the past as strong lines, the future as thin ones. `onSeek` gets
 * the whole step that was clicked or dragged to; without it the chart only answers hovering.
 */
export function lossChart({ onSeek }: { readonly onSeek?: (step: number) => void } = {}): LossChart {
  let [label, minimum]: [string, number | null] = ["", null];
  let lines: readonly LossLine[] = [];
  let clock: Clock = "steps";
  let scale: LossScale = "linear";
  let current = 0;
  let last = 1;
  let axis: LossAxis;
  let hovered: { readonly step: number; readonly run: number } | null = null;

  const chart = canvasChart({
    content: (columns) => {
      axis = (scale === "log" && logLoss(label, lines, minimum)) || linearLoss(label, lines);
      const x = stepAxis(last, countedBy[clock][1]);
      const series = lines.map(({ values }) =>
        keptSteps(values, columns).map((step) => [x.place(step), axis.place(values[step]!)] as const),
      );
      return { x, y: axis, series };
    },
    style: (run) => ({ line: futureWidth, color: lines[run]!.color }),
    note: () => {
      if (!hovered) return null;
      const { step, run } = hovered;
      const { values, color } = lines[run]!;
      const value = formatNumber(values[step]! - axis.base);
      const short = `${formatCount(step)} · ${value}`;
      return {
        texts: [`${countedBy[clock][0]} ${short}`, short, value],
        yields: false,
        symbol: (brush, x, y) => drawMarker(brush, run, x, y, color),
      };
    },
    over: (brush, paths) => {
      const { secondary } = brush.theme;
      drawPast(brush, lines, paths, current);
      drawCursor(brush, Math.min(current, last), secondary);
      lines.forEach((line, run) => drawDot(brush, line, run, current));
      if (!hovered) return;
      drawCursor(brush, hovered.step, `${secondary}80`);
      drawDot(brush, lines[hovered.run]!, hovered.run, hovered.step);
    },
  });

  const wholeStep = (x: number) => Math.round(Math.min(Math.max(x, 0), 1) * last);
  /** Of the runs that have a step, the one whose line is nearest to a place along the value axis. */
  const nearestRun = (step: number, place: number) => {
    const distance = (run: number) => Math.abs(place - axis.place(lines[run]!.values[step]!));
    const there = lines.flatMap(({ values }, run) => (step < values.length ? [run] : []));
    return there.toSorted((a, b) => distance(a) - distance(b))[0];
  };

  return {
    draw: chart.draw,
    pointer: {
      hover: (x, y) => {
        const step = wholeStep(x);
        const run = nearestRun(step, 1 - y);
        hovered = run === undefined ? null : { step, run };
      },
      leave: () => {
        hovered = null;
      },
      drag: onSeek && ((x) => onSeek(wholeStep(x))),
    },
    setRuns: (surface, runs, counted = "steps") => {
      clock = counted;
      label = surface.axes[2];
      minimum = knownMinimum(surface);
      lines = runs.map(({ trajectory, color }) => {
        const values = valuesByTick(trajectory, clock);
        return { values: values.subarray(0, finiteLength(values)), diverged: trajectory.ending === "diverged", color };
      });
      last = Math.max(1, ...lines.map(({ values }) => values.length - 1));
      hovered = null;
      chart.invalidate();
    },
    setScale: (to) => {
      scale = to;
      chart.invalidate();
    },
    setStep: (to) => {
      current = to;
    },
  };
}

/** How many values there are before the first that is not finite. */
function finiteLength(values: Float64Array): number {
  let length = 0;
  while (length < values.length && Number.isFinite(values[length])) length++;
  return length;
}
