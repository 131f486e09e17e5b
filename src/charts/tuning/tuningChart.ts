import { formatCount, formatNumber, formatShort } from "../../core/format.ts";
import type { StableStep } from "../../core/stability/stableStep.ts";
import type { Tried } from "../../shot/runs/tune.ts";
import type { Brush } from "../canvas/brush.ts";
import type { Chart } from "../canvas/chart.ts";
import { logAxis } from "../axes/logAxis.ts";
import type { LossAxis } from "../axes/lossAxis.ts";
import { drawMarker } from "../canvas/marker.ts";
import { canvasChart } from "../canvas/canvasChart.ts";
import { scoreAxis, type Scores } from "../axes/scoreAxis.ts";
import { drawBounds, drawDot, placeOf } from "./tuningMarks.ts";

/** One run as it was tuned; its place in the list gives its marker. */
export interface TunedRun {
  /** By ascending step size. */
  readonly curve: readonly Tried[];
  readonly best: Tried | null;
  readonly stable: StableStep | null;
  readonly color: string;
}

export interface TuningChart extends Chart {
  setRuns(scores: Scores, runs: readonly TunedRun[]): void;
  /** `true` shows the scores above the least one; where all are equal, they are drawn evenly. */
  setLog(isLog: boolean): void;
}

const air = 0.2; // decades beside the smallest and the largest step size
const dotRadius = 2; // CSS pixels
const lineWidth = 1.5;

/** What a run comes to over its step size: a line for each run, a dot for each descent, and a marker on the best. */
export function tuningChart(): TuningChart {
  let scores: Scores = { label: "", objective: { kind: "value" }, minimum: null };
  let runs: readonly TunedRun[] = [];
  let isLog = true;
  let axis: LossAxis;
  let lastBrush: Brush | null = null;
  let hovered: { readonly run: number; readonly tried: Tried } | null = null;

  const chart = canvasChart({
    content: () => {
      const curves = runs.map(({ curve }) => curve);
      axis = scoreAxis(scores, curves, isLog);
      const sizes = [...new Set(curves.flat().map(({ lr }) => lr))].toSorted((a, b) => a - b);
      const x = logAxis("step size α", Math.log10(sizes[0] ?? 0.1) - air, Math.log10(sizes.at(-1) ?? 1) + air);
      const series = curves.map((curve) => curve.map(({ lr, score }) => [x.place(lr), axis.place(score)] as const));
      return { x, y: axis, series };
    },
    style: (run) => ({ line: lineWidth, color: runs[run]!.color }),
    note: () => {
      if (!hovered) return null;
      const { run, tried } = hovered;
      const outcome = scoreInWords(tried, scores, axis);
      return {
        texts: [`α ${formatShort(tried.lr)} · ${outcome}`, outcome],
        yields: false,
        symbol: (brush, x, y) => drawMarker(brush, run, x, y, runs[run]!.color),
      };
    },
    over: (brush) => {
      lastBrush = brush;
      drawBounds(brush, runs);
      for (const { curve, color } of runs) for (const tried of curve) drawDot(brush, tried, color, dotRadius);
      runs.forEach(({ best, color }, run) => best && drawMarker(brush, run, ...placeOf(brush, best), color));
      if (hovered) drawDot(brush, hovered.tried, brush.theme.text, 1.5 * dotRadius);
    },
  });

  /** Of all descents the one that is drawn nearest to a place: shares of the width from the left, of the height from the top. */
  const nearest = (x: number, y: number) => {
    if (!lastBrush) return null;
    const brush = lastBrush;
    const [atX, atY] = [brush.area.x + x * brush.area.width, brush.area.y + y * brush.area.height];
    const distance = (tried: Tried) => {
      const [left, top] = placeOf(brush, tried);
      return Math.hypot(left - atX, top - atY);
    };
    const all = runs.flatMap(({ curve }, run) => curve.map((tried) => ({ run, tried, far: distance(tried) })));
    return all.toSorted((one, other) => one.far - other.far)[0] ?? null;
  };

  return {
    draw: chart.draw,
    pointer: {
      hover: (x, y) => {
        hovered = nearest(x, y);
      },
      leave: () => {
        hovered = null;
      },
    },
    setRuns: (...to) => {
      [scores, runs] = to;
      hovered = null;
      chart.invalidate();
    },
    setLog: (to) => {
      isLog = to;
      chart.invalidate();
    },
  };
}

/** What a descent came to, as its axis counts it. */
function scoreInWords({ score }: Tried, { objective }: Scores, { base }: LossAxis): string {
  if (objective.kind === "value") return Number.isFinite(score) ? formatNumber(score - base) : "diverged";
  return Number.isFinite(score) ? `${formatCount(score)} steps` : "not reached";
}
