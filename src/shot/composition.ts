import type { Rect } from "./panes.ts";

/** Where everything lies in a picture of a given size, in pixels. The page and a video share it. Caption, charts and legend never cover each other. */
export interface Composition {
  /** Title, formula and readout, or how the runs of a comparison end; empty in a narrow picture, whose page shows them elsewhere. */
  readonly caption: Rect;
  /** The part that the surface is centred in. */
  readonly stage: Rect;
  /** Charts from left to right; none where the picture is too small for them. */
  readonly charts: readonly Rect[];
  /** The colour bar with its title over it and its numbers beside it. */
  readonly legend: Rect;
  readonly colorBar: Rect;
}

const margin = 16;
const gap = 8;
/** A picture narrower than this leaves its captions and its charts to the page around it. */
const narrow = 540;
/** The colour bar's numbers beside it, and its title over it, which may begin left of it. */
const numbers = { right: 44, over: 26, left: 24 } as const;
/** What the colour bar and its numbers take from the right of a stage that has no charts under it. */
const legendWidth = 54;
const barWidths = { large: 10, small: 8 } as const;

/** More runs than this are told apart in a table under the picture, not in columns over it. */
const mostColumns = 3;

/** Whether a shot with so many panes and runs is a comparison: its charts and its numbers then lie under the picture. */
export const compares = (paneCount: number, runCount: number): boolean => paneCount > 1 || runCount > mostColumns;

/** Composes one of so many panes, with so many runs to see. Only a picture of one pane with few runs has room for charts: the loss, then the data. */
export function compose(width: number, height: number, paneCount: number, runCount: number): Composition {
  const comparing = compares(paneCount, runCount);
  const hasReadout = !comparing && width >= narrow;
  const readout = readoutOf(runCount);
  const charts = hasReadout ? chartsUnder(readout, width, height) : [];
  const [chart] = charts;
  const colorBar = colorBarOf(width, height, chart);
  const legend = {
    x: colorBar.x - numbers.left,
    y: colorBar.y - numbers.over,
    width: numbers.left + colorBar.width + numbers.right,
    height: numbers.over + colorBar.height + 4,
  };
  const left = hasReadout ? Math.round(Math.min(60 + 70 * runCount, width * 0.24)) : 0; // the readout's columns
  const right = chart ? 0 : legendWidth;
  const top = hasReadout ? 28 : comparing ? 48 : 8; // a comparison has its captions there
  const bottom = chart ? height - chart.y : gap;
  const stage = { x: left, y: top, width: width - left - right, height: height - top - bottom };
  return {
    caption: comparing ? verdictsOf(width, runCount, legend) : hasReadout ? readout : nothing,
    stage: { ...stage, width: Math.max(1, stage.width), height: Math.max(1, stage.height) },
    charts,
    legend,
    colorBar,
  };
}

const nothing: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Title, formula, and a column of numbers and a verdict for each run. */
const readoutOf = (runCount: number): Rect => ({
  x: margin,
  y: margin - 4,
  width: Math.max(206, 70 + 78 * runCount),
  height: 190 + 24 * runCount,
});

/** A line for each run of a comparison, which ends before the legend where it would come down to that. */
function verdictsOf(width: number, runCount: number, legend: Rect): Rect {
  const [x, y, height] = [gap, 4, 30 + 20 * runCount];
  const room = y + height + gap > legend.y ? legend.x - gap : width;
  return { x, y, width: Math.max(0, Math.min(280, room - x - gap)), height };
}

/** Two charts at the lower edge, or none where they would cover what is over them. */
function chartsUnder(above: Rect, width: number, height: number): readonly Rect[] {
  const chartHeight = Math.round(Math.min(220, Math.max(132, height * 0.23)));
  const chartWidth = Math.round(Math.min(420, (width - 2 * margin - 150) / 2 - gap, chartHeight * 2.05));
  const y = height - chartHeight - margin;
  if (y < above.y + above.height) return [];
  return [0, 1].map((i) => ({ x: margin + i * (chartWidth + gap), y, width: chartWidth, height: chartHeight }));
}

/** In the lower right corner, beside the charts where there are any. */
function colorBarOf(width: number, height: number, chart: Rect | undefined): Rect {
  const barWidth = chart ? barWidths.large : barWidths.small;
  const room = height - margin - numbers.over;
  const barHeight = Math.max(1, chart ? chart.height - 40 : Math.min(84, room));
  return { x: width - margin - legendWidth, y: height - margin - barHeight, width: barWidth, height: barHeight };
}
