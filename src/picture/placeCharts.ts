import type { Chart } from "../charts/canvas/chart.ts";
import { dataChart } from "../charts/data/dataChart.ts";
import { drawnScale } from "../charts/loss/drawnScale.ts";
import { lossChart } from "../charts/loss/lossChart.ts";
import type { Playhead } from "../scene/stage/playhead.ts";
import { compares, compose } from "../shot/layout/composition.ts";
import { colorOf } from "../shot/runs/entries.ts";
import { resolveLook } from "../shot/settings/look.ts";
import type { Rect } from "../shot/layout/panes.ts";
import { everyPart, type Parts } from "../shot/settings/parts.ts";
import { datasetOf } from "../shot/problems/index.ts";
import type { Prepared } from "../shot/prepare.ts";
import { layOut } from "../shot/layout/layOut.ts";
import { placeComparison } from "./placeComparison.ts";
import { poseDataChart } from "./poseDataChart.ts";

/** Draws a picture's charts at a moment, on a canvas with `scale` pixels to one of the layout. */
type DrawCharts = (ctx: CanvasRenderingContext2D, playhead: Playhead) => void;

interface Placed {
  readonly chart: Chart;
  readonly place: Rect;
  readonly pose: (playhead: Playhead) => void;
}

/** The charts of a picture of a size in layout pixels: of a single pane the loss over the steps and, for data, the points; of a comparison the loss of all its runs. */
export function placeCharts(
  prepared: Prepared,
  width: number,
  height: number,
  scale: number,
  parts: Parts = everyPart,
): DrawCharts {
  const { shot, shown: entries } = prepared;
  const layout = layOut(prepared, width, height, parts);
  const { theme, lossScale } = resolveLook(shot.look);
  const count = shot.panes.length;
  const isComparison = compares(count, entries.length);
  const places = isComparison ? [] : compose(width, height, count, entries.length, layout.paneParts).charts;
  const data = datasetOf(shot.panes[0]!.surface);
  const loss = (place: Rect): Placed => {
    const chart = lossChart();
    chart.setRuns(
      entries[0]!.surface,
      entries.map((entry) => ({ trajectory: entry.trajectory, color: colorOf(entry, theme) })),
      shot.timeline.clock,
    );
    chart.setScale(
      drawnScale(
        lossScale,
        entries[0]!.surface,
        entries.map(({ trajectory }) => trajectory),
      ),
    );
    return { chart, place, pose: ({ ticks }) => chart.setStep(ticks) };
  };
  const points = (place: Rect, set: NonNullable<typeof data>, index = 0): Placed => {
    const chart = dataChart(set);
    const runs = entries.filter(({ pane }) => pane === index);
    return { chart, place, pose: (playhead) => poseDataChart(chart, shot.panes[index]!, runs, theme, playhead) };
  };
  /** In the corners of the panes of a comparison that differ in their data. */
  const scatters = (isComparison ? layout.panes : []).flatMap((rect, i) => {
    const runs = entries.filter(({ pane }) => pane === i).length;
    const { scatter } = compose(rect.width, rect.height, count, runs, layout.paneParts);
    const set = datasetOf(shot.panes[i]!.surface);
    return set && scatter.width > 0
      ? [points({ ...scatter, x: rect.x + scatter.x, y: rect.y + scatter.y }, set, i)]
      : [];
  });
  const drawComparison = layout.comparison.height > 0 ? placeComparison(prepared, layout.comparison, scale) : null;
  const placed = [
    ...(parts.loss && places[0] && entries.length > 0 ? [loss(places[0])] : []),
    ...(parts.data && places.at(-1) && data ? [points(places.at(-1)!, data)] : []),
    ...scatters,
  ];
  return (ctx, playhead) => {
    drawComparison?.(ctx, playhead);
    for (const { chart, place, pose } of placed) {
      pose(playhead);
      ctx.setTransform(1, 0, 0, 1, Math.round(place.x * scale), Math.round(place.y * scale));
      chart.draw({ ctx, width: place.width, height: place.height, unit: scale, theme });
    }
  };
}
