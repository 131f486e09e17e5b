import type { Rect } from "../../shot/layout/panes.ts";
import { palette } from "../../shot/settings/palette.ts";
import type { Brush } from "./brush.ts";
import type { Chart, DrawnChart, Sheet } from "./chart.ts";
import type { ChartParts, Content } from "./chartParts.ts";
import { drawFrame } from "./drawFrame.ts";
import { layFrame, type Frame } from "./frame.ts";
import { seriesPath } from "./seriesPath.ts";
import { textWidth } from "./text.ts";

interface CanvasChart extends Pick<Chart, "draw"> {
  /** Tells that the content has changed. */
  invalidate(): void;
}

interface Layout {
  readonly sheet: Sheet;
  readonly content: Content;
  readonly frame: Frame;
  readonly drawn: DrawnChart;
  /** `drawn.plot` in canvas pixels. */
  readonly area: Rect;
  readonly paths: readonly Path2D[];
}

/** A chart: its series between its grid and what it adds. It is laid out anew where its content or the sheet's size has changed. */
export function canvasChart(parts: ChartParts): CanvasChart {
  let layout: Layout | null = null;
  return {
    invalidate: () => {
      layout = null;
    },
    draw: (sheet) => {
      if (!layout || !isSameSize(layout.sheet, sheet)) layout = layOut(parts, sheet);
      const { content, frame, area, paths, drawn } = layout;
      const { ctx, unit, theme } = sheet;
      const brush: Brush = { ctx, unit, theme: palette[theme], area, x: content.x, y: content.y };
      ctx.save();
      drawFrame(brush, frame, parts.note());
      parts.under?.(brush);
      ctx.restore();
      paths.forEach((path, i) => drawSeries(brush, path, parts.style(i, brush.theme)));
      ctx.save();
      parts.over(brush, paths);
      ctx.restore();
      return drawn;
    },
  };
}

const isSameSize = (one: Sheet, other: Sheet) =>
  one.width === other.width && one.height === other.height && one.unit === other.unit;

function layOut(parts: ChartParts, sheet: Sheet): Layout {
  const { width, height, unit, theme } = sheet;
  const content = parts.content(Math.ceil(width * unit));
  const { x, y, series } = content;
  const frame = layFrame(width, height, x, y, (label) => textWidth(sheet, label));
  const [top, right, bottom, left] = frame.padding;
  const [across, down] = [Math.max(1, width - left - right), Math.max(1, height - top - bottom)];
  const area = { x: left * unit, y: top * unit, width: across * unit, height: down * unit };
  const paths = series.map((places, i) => {
    const { dots } = parts.style(i, palette[theme]);
    return seriesPath(places, area, dots === undefined ? undefined : (dots / 2) * unit);
  });
  const drawn = { plot: { x: left, y: top, width: across, height: down }, label: `${y.title} over ${x.title}` };
  return { sheet, content, frame, drawn, area, paths };
}

function drawSeries(
  { ctx, area, unit }: Brush,
  path: Path2D,
  { line = 0, dots, color }: ReturnType<ChartParts["style"]>,
) {
  const rim = (Math.max(line, dots ?? 0) / 2) * unit;
  ctx.save();
  ctx.beginPath();
  ctx.rect(area.x - rim, area.y - rim, area.width + 2 * rim, area.height + 2 * rim);
  ctx.clip();
  if (dots === undefined) {
    ctx.strokeStyle = color;
    ctx.lineWidth = line * unit;
    ctx.lineJoin = "round";
    ctx.stroke(path);
  } else {
    ctx.fillStyle = color;
    ctx.fill(path);
  }
  ctx.restore();
}
