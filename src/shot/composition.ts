import type { Rect } from "./panes.ts";

/** Where everything lies in a picture of a given size, in pixels. The page and a video share it. */
export interface Composition {
  /** Title, formula and readout; empty in a small picture, whose page shows them elsewhere. */
  readonly caption: Rect;
  /** The part that the surface is centred in. */
  readonly stage: Rect;
  /** Charts from left to right; none where the picture is too small for them. */
  readonly charts: readonly Rect[];
  readonly colorBar: Rect;
}

const margin = 16;
/** The colour bar with its numbers. */
const legend = 54;
/** A picture narrower than this, or lower than `low`, leaves its charts to the page around it. */
const narrow = 540;
const low = 360;

/** More runs than this are told apart in a table under the picture, not in columns over it. */
const mostColumns = 3;

/** Whether a shot with so many panes and runs is a comparison: its charts and its numbers then lie under the picture. */
export const compares = (paneCount: number, runCount: number): boolean => paneCount > 1 || runCount > mostColumns;

/** Composes one of so many panes, with so many runs. Only a picture of one pane with few runs has room for charts: the loss, then the data. */
export function compose(width: number, height: number, paneCount: number, runCount: number): Composition {
  const small = width < narrow || height < low || compares(paneCount, runCount);
  const chartCount = small ? 0 : 2;
  const chartHeight = Math.round(Math.min(220, Math.max(132, height * 0.23)));
  const chartWidth = Math.round(Math.min(420, (width - 2 * margin - 150) / 2 - margin / 2, chartHeight * 2.05));
  const charts = Array.from({ length: chartCount }, (_, i) => ({
    x: margin + i * (chartWidth + margin / 2),
    y: height - chartHeight - margin,
    width: chartWidth,
    height: chartHeight,
  }));
  const top = small ? (compares(paneCount, runCount) ? 48 : 8) : 28; // a comparison has its captions there
  const left = small ? 0 : Math.round(Math.min(60 + 70 * runCount, width * 0.24)); // the readout's columns
  const bottom = charts.length > 0 ? chartHeight + margin : 8;
  const barHeight = small ? 84 : chartHeight - 40;
  return {
    caption: captionOf(small, compares(paneCount, runCount), runCount),
    stage: { x: left, y: top, width: width - left - (small ? legend : 0), height: height - top - bottom },
    charts,
    colorBar: {
      x: width - margin - legend,
      y: height - margin - barHeight,
      width: small ? 8 : 10,
      height: barHeight,
    },
  };
}

/** What the caption covers: a line for each run in a comparison, a column for each where there is room, nothing in a small picture. */
function captionOf(small: boolean, comparing: boolean, runCount: number): Rect {
  if (comparing) return { x: margin / 2, y: 4, width: 280, height: 30 + 20 * runCount };
  if (small) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: margin, y: margin - 4, width: Math.max(206, 70 + 78 * runCount), height: 190 + 24 * runCount };
}
