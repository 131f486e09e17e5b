import { palette } from "../../shot/settings/palette.ts";
import type { Brush } from "./brush.ts";
import type { Chart, ChartOptions } from "./chart.ts";
import type { ChartParts, Content } from "./chartParts.ts";
import { drawFrame } from "./drawFrame.ts";
import { followPixelRatio } from "./followPixelRatio.ts";
import { layFrame, type Frame } from "./frame.ts";
import { seriesPath } from "./seriesPath.ts";
import { textWidth } from "./text.ts";

export interface CanvasChart extends Chart {
  /** Tells that the content has changed. */
  invalidate(): void;
  /** Over the plotting area: for pointers. */
  readonly overlay: HTMLElement;
}

/** A chart on a canvas of its own, with its series between its grid and what it adds. */
export function canvasChart(options: ChartOptions, parts: ChartParts): CanvasChart {
  let { width, height, theme } = options;
  let isStale = true;
  let content: Content;
  let frame: Frame;
  let brush: Brush;
  let paths: readonly Path2D[] = [];

  const element = document.createElement("div");
  element.role = "img";
  element.style.position = "relative";
  // What is drawn inherits it: digits of one width, so that a changing number does not tremble.
  element.style.fontVariantNumeric = "tabular-nums";
  const canvas = element.appendChild(document.createElement("canvas"));
  canvas.style.display = "block";
  const overlay = element.appendChild(document.createElement("div"));
  overlay.style.position = "absolute";
  // A picture's charts are copied in every frame: from a graphics card each copy would have to be fetched.
  const ctx = canvas.getContext("2d", { willReadFrequently: options.pixelRatio !== undefined })!;
  const unit = () => options.pixelRatio ?? devicePixelRatio;

  /** Lays everything out anew. */
  const renew = () => {
    content = parts.content();
    const { x, y, series } = content;
    canvas.width = Math.round(width * unit());
    canvas.height = Math.round(height * unit());
    frame = layFrame(width, height, x, y, (label) => textWidth({ ctx, unit: unit() }, label));
    const [top, right, bottom, left] = frame.padding;
    const [across, down] = [Math.max(1, width - left - right), Math.max(1, height - top - bottom)];
    const area = { x: left * unit(), y: top * unit(), width: across * unit(), height: down * unit() };
    brush = { ctx, unit: unit(), theme: palette[theme], area, x, y };
    paths = series.map((places, i) => {
      const { dots } = parts.style(i, brush.theme);
      return seriesPath(places, area, dots === undefined ? undefined : (dots / 2) * unit());
    });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    Object.assign(overlay.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${across}px`,
      height: `${down}px`,
    });
    element.ariaLabel = `${y.title} over ${x.title}`;
    isStale = false;
  };

  const drawSeries = (path: Path2D, i: number) => {
    const { line = 0, dots, color } = parts.style(i, brush.theme);
    const { area } = brush;
    const rim = (Math.max(line, dots ?? 0) / 2) * brush.unit;
    ctx.save();
    ctx.beginPath();
    ctx.rect(area.x - rim, area.y - rim, area.width + 2 * rim, area.height + 2 * rim);
    ctx.clip();
    if (dots === undefined) {
      ctx.strokeStyle = color;
      ctx.lineWidth = line * brush.unit;
      ctx.lineJoin = "round";
      ctx.stroke(path);
    } else {
      ctx.fillStyle = color;
      ctx.fill(path);
    }
    ctx.restore();
  };

  const draw = () => {
    if (isStale) renew();
    brush = { ...brush, theme: palette[theme] };
    ctx.clearRect(0, 0, canvas.width, canvas.height);
    ctx.save();
    drawFrame(brush, frame, parts.note());
    parts.under(brush);
    ctx.restore();
    paths.forEach(drawSeries);
    ctx.save();
    parts.over(brush, paths);
    ctx.restore();
  };
  const invalidate = () => {
    isStale = true;
  };
  const stopFollowing =
    options.pixelRatio === undefined
      ? followPixelRatio(() => {
          invalidate();
          draw();
        })
      : () => {};
  renew();

  return {
    element,
    canvas,
    overlay,
    setTheme: (to) => {
      theme = to;
    },
    resize: (newWidth, newHeight) => {
      [width, height] = [newWidth, newHeight];
      invalidate();
    },
    invalidate,
    draw,
    destroy: stopFollowing,
  };
}
