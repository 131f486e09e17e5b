import { gizmoBox } from "./gizmo.ts";
import { everyPart } from "../settings/parts.ts";
import { gap, linesOf, margin, readoutOf, titleHeights, type PaneParts } from "./captionPlace.ts";
import { nothing, type Rect } from "./panes.ts";

/** Where everything lies in a picture of a given size, in pixels. The page and a video share it. Caption, charts and legend never cover each other. */
export interface Composition {
  /** Title, formula and readout, or a pane's name and its runs; empty without them, and in a narrow picture, whose page shows them elsewhere. */
  readonly caption: Rect;
  /** The part that the surface is centred in. */
  readonly stage: Rect;
  /** Charts from left to right, as many as there are parts for; none where the picture is too small for them. */
  readonly charts: readonly Rect[];
  /** The data of one of several panes, small; empty where it has none of its own, or no room. */
  readonly scatter: Rect;
  /** The colour bar with its title over it and its numbers beside it; empty without it. */
  readonly legend: Rect;
  readonly colorBar: Rect;
  /** Which way the axes point; empty where there is no room for it. */
  readonly gizmo: Rect;
}

/** A picture narrower than this leaves its captions and its charts to the page around it. */
const narrow = 540;
/** The colour bar's numbers beside it, and its title over it, which may begin left of it. */
const numbers = { right: 44, over: 26, left: 24 } as const;
/** What the colour bar and its numbers take from the right of a stage that has no charts under it. */
const legendWidth = 54;
/** What the box's nearest corner, seen from above, may take below the stage where nothing else is: a share of the height. */
const overhang = 0.1;
/** A picture higher than so many times its width is tall. */
const tall = 1.2;
/** A readout beside the box takes no more of the width. */
const mostColumn = 0.4;
const barWidths = { large: 10, small: 8 } as const;

/** More runs than this are told apart in a table under the picture, not in columns over it. */
const mostColumns = 3;

/** Whether a shot with so many panes and runs is a comparison: its charts and its numbers then lie under the picture. */
export const compares = (paneCount: number, runCount: number): boolean => paneCount > 1 || runCount > mostColumns;

/**
 * Composes one of so many panes, with so many runs to see. Only a picture of one pane with few runs has room for charts:
 * the loss, then the data. What is left out leaves its room to the surface.
 */
export function compose(
  width: number,
  height: number,
  paneCount: number,
  runCount: number,
  wanted: PaneParts = everyPart,
): Composition {
  const parts = paneCount > 1 && width < leastForLegend ? { ...wanted, legend: false } : wanted;
  const comparing = compares(paneCount, runCount);
  const hasRoom = !comparing && width >= narrow;
  const readout = readoutOf(runCount, parts);
  const charts = hasRoom ? chartsUnder(readout, width, height, [parts.loss, parts.data].filter(Boolean).length) : [];
  const [chart] = charts;
  const colorBar = colorBarOf(width, height, chart);
  const legend = {
    x: colorBar.x - numbers.left,
    y: colorBar.y - numbers.over,
    width: numbers.left + colorBar.width + numbers.right,
    height: numbers.over + colorBar.height + 4,
  };
  const isTall = hasRoom && height > tall * width; // then the readout is over the surface, not beside it
  const caption = comparing ? linesOf(width, height, runCount, legend, parts) : hasRoom ? readout : nothing;
  const scatter = comparing && parts.data ? scatterOf(width, height, caption) : nothing;
  const isWide = width > widerThan * height; // then there is room beside the box
  const isBeside = comparing && parts.readout && runCount > 1 && isWide;
  const hasColumn = isBeside || (hasRoom && parts.readout && !isTall);
  const column = Math.max(hasColumn ? caption.x + caption.width : 0, isWide ? scatter.x + scatter.width : 0);
  const left = Math.round(Math.min(column, mostColumn * width));
  // A tall stage without charts stands over legend and gizmo, another beside them.
  const isOver = !chart && height > (comparing ? 1 : tall) * width;
  const lowest = parts.legend && !isOver ? legend.y : chart ? chart.y : height;
  const gizmo =
    parts.gizmo && !(isOver && scatter.width > 0) ? gizmoOf(width, lowest, caption, paneCount, isOver) : nothing;
  const beside = chart || !parts.legend || height > width ? 0 : legendWidth;
  const right = isOver || gizmo.width === 0 ? beside : Math.max(beside, width - gizmo.x);
  const top =
    isTall && readout.height > 0
      ? readout.y + readout.height
      : topOf(hasRoom, comparing && !isBeside ? caption : null, comparing, parts);
  const under = hasRoom ? Math.round(overhang * height) : gap;
  const below = [...(isOver ? [parts.legend ? legend : nothing, gizmo] : []), ...(isWide ? [] : [scatter])];
  const foot = Math.min(height - under, ...below.map((rect) => rect.y || height));
  const bottom = height - (chart ? chart.y : foot);
  const stage = { x: left, y: top, width: width - left - right, height: height - top - bottom };
  return {
    caption,
    stage: { ...stage, width: Math.max(1, stage.width), height: Math.max(1, stage.height) },
    charts,
    scatter,
    legend: parts.legend ? legend : nothing,
    colorBar,
    gizmo,
  };
}

/**
 * In the upper right corner, below the tools of a pane among others and below a caption that reaches so far, or in the lower
 * left one, beside the legend; nowhere if there is no room.
 */
function gizmoOf(width: number, lowest: number, caption: Rect, paneCount: number, isBelow: boolean): Rect {
  if (width < (isBelow ? leastBelow : leastForGizmo)) return nothing;
  const right = width - gizmoBox.width - gap;
  const free = paneCount > 1 ? toolsHeight : gap;
  const underCaption = caption.x + caption.width > right ? Math.max(free, caption.y + caption.height) : free;
  const [x, y] = isBelow ? [gap, lowest - gizmoBox.height - gap] : [right, underCaption];
  const isFree = isBelow ? y >= caption.y + caption.height : y + gizmoBox.height <= lowest;
  return isFree ? { x, y, ...gizmoBox } : nothing;
}

/** A narrower pane among others has its numbers along its axis only. */
const leastForLegend = 220;

/** In a narrower pane it would cover half of the surface. */
const leastForGizmo = 260;
/** In a narrower one it would take the height of the surface. */
const leastBelow = 400;

/** What can be done with a pane stands above it. */
const toolsHeight = 40;

/** Where the surface begins: beside a readout, but below a title alone, and below the captions of a comparison. */
function topOf(hasRoom: boolean, caption: Rect | null, comparing: boolean, parts: PaneParts): number {
  if (!parts.title && !parts.readout) return gap;
  if (caption) return caption.y + caption.height;
  if (comparing) return titleHeights(parts).line;
  if (!hasRoom) return gap;
  return titleHeights(parts).whole + (parts.readout ? -22 : 6); // beside a readout a title alone is over the surface
}

/** A pane of a comparison that is so many times as wide as high has its lines beside the box. */
const widerThan = 1.5;

/** So many charts at the lower edge, or none where they would cover what is over them. */
function chartsUnder(above: Rect, width: number, height: number, count: number): readonly Rect[] {
  const chartHeight = Math.round(Math.min(220, Math.max(132, height * 0.23)));
  const chartWidth = Math.round(Math.min(420, (width - 2 * margin - 150) / 2 - gap, chartHeight * 2.05));
  const y = height - chartHeight - margin;
  if (y < above.y + above.height) return [];
  return Array.from({ length: count }, (_, i) => ({
    x: margin + i * (chartWidth + gap),
    y,
    width: chartWidth,
    height: chartHeight,
  }));
}

/** Smaller it would not be read, in a smaller pane it would take what the surface needs. */
const scatterSize = { width: 176, height: 124 } as const;
/** A pane has room for it beside a surface, under one, or far under one. */
const roomsForScatter = [
  { width: 360, height: 184, isWide: true },
  { width: 360, height: 250, isWide: false },
  { width: 290, height: 400, isWide: false },
] as const;

/** In the lower left corner, under the caption. */
function scatterOf(width: number, height: number, caption: Rect): Rect {
  const isWide = width > widerThan * height;
  const y = height - scatterSize.height - gap;
  const hasRoom =
    roomsForScatter.some((room) => width >= room.width && height >= room.height && isWide === room.isWide) &&
    y >= caption.y + caption.height;
  return hasRoom ? { x: gap, y, ...scatterSize } : nothing;
}

/** In the lower right corner, beside the charts where there are any. */
function colorBarOf(width: number, height: number, chart: Rect | undefined): Rect {
  const barWidth = chart ? barWidths.large : barWidths.small;
  const room = height - margin - numbers.over;
  const barHeight = Math.max(1, chart ? chart.height - 40 : Math.min(84, room));
  return { x: width - margin - legendWidth, y: height - margin - barHeight, width: barWidth, height: barHeight };
}
