import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { palette } from "../../shot/settings/palette.ts";
import type { Brush } from "./brush.ts";
import type { Chart, ChartOptions } from "./chart.ts";
import { drawFrame } from "./drawFrame.ts";
import { layFrame, type Frame } from "./frame.ts";
import type { Content, PlotParts } from "./plotParts.ts";
import { textWidth } from "./text.ts";

export interface Plot extends Chart {
  /** Tells that the content has changed. */
  spoil(): void;
  /** Over the plotting area: for pointers. */
  readonly overlay: HTMLElement;
}

/**
 * A uPlot of which scales, paths and canvas are used. Axes and titles are drawn here instead: uPlot's axes give up
 * above 10¹⁷, cannot raise an exponent, and let the labels at the ends leave the canvas.
 */
export function plot(options: ChartOptions, parts: PlotParts): Plot {
  let { width, height, theme } = options;
  let stale = true;
  let content: Content;
  let frame: Frame = { padding: [0, 0, 0, 0], xTicks: [], yTicks: [] };

  const unit = () => options.pixelRatio ?? uPlot.pxRatio;
  /** uPlot's CSS pixels per CSS pixel: not 1 where the pixel ratio is not the screen's, which uPlot cannot leave. */
  const zoom = () => unit() / uPlot.pxRatio;
  const padding = (side: 0 | 1 | 2 | 3) => () => frame.padding[side] * zoom();

  const brushOf = ({ ctx, bbox }: uPlot): Brush => ({
    ctx,
    unit: unit(),
    theme: palette[theme],
    area: { x: bbox.left, y: bbox.top, width: bbox.width, height: bbox.height },
    x: content.x,
    y: content.y,
  });
  /** uPlot remembers what it set on the context, so it is left as it was. */
  const painting = (paint: (brush: Brush) => void) => (u: uPlot) => {
    u.ctx.save();
    paint(brushOf(u));
    u.ctx.restore();
  };

  const seriesOf = (index: number): uPlot.Series => {
    const { width: lineWidth, dotSize, spansGaps = false, color, paths } = parts.series(index);
    const paint = () => color(palette[theme]);
    const dots = dotSize === undefined ? {} : { size: dotSize * zoom(), width: 0 };
    return {
      width: lineWidth * zoom(),
      stroke: paint,
      ...(dotSize === undefined ? {} : { fill: paint }),
      spanGaps: spansGaps,
      points: { show: false, ...dots },
      paths,
      pxAlign: 0,
    };
  };

  const renew = (u: uPlot) => {
    content = parts.content();
    const { x, y, places } = content;
    frame = layFrame(width, height, x, y, (label) => textWidth({ ctx: u.ctx, unit: unit() }, label));
    while (u.series.length > 1) u.delSeries(u.series.length - 1);
    for (let i = 1; i < places.length; i++) u.addSeries(seriesOf(i), i);
    u.setSize({ width: width * zoom(), height: height * zoom() });
    u.setData(places);
    u.root.ariaLabel = `${y.title} over ${x.title}`;
    stale = false;
  };

  const make = () =>
    new uPlot(
      {
        width: width * zoom(),
        height: height * zoom(),
        pxAlign: 0,
        padding: [padding(0), padding(1), padding(2), padding(3)],
        scales: { x: { time: false, range: () => [0, 1] }, y: { range: () => [0, 1] } },
        axes: [{ show: false }, { show: false }],
        series: [{}],
        legend: { show: false },
        cursor: { show: false },
        hooks: {
          drawClear: [
            painting((brush) => drawFrame(brush, frame, parts.note())),
            painting((brush) => parts.under(brush)),
          ],
          draw: [painting((brush) => parts.over(brush))],
        },
      },
      [[]],
      (u, init) => {
        u.batch(() => {
          init();
          renew(u);
        });
      },
    );
  const chart = options.pixelRatio === undefined ? make() : withCanvasInMemory(make);
  chart.root.role = "img";
  // What is drawn inherits it: digits of one width, so that a changing number does not tremble.
  chart.root.style.fontVariantNumeric = "tabular-nums";

  /** `batch` draws before it returns; on its own uPlot would draw in a microtask. */
  const draw = () => chart.batch(() => (stale ? renew(chart) : chart.redraw(false)));
  const spoil = () => {
    stale = true;
  };
  const followScreen = () => {
    spoil();
    draw();
  };
  window.addEventListener("dppxchange", followScreen); // sent by uPlot

  return {
    element: chart.root,
    canvas: chart.ctx.canvas,
    overlay: chart.over,
    setTheme: (to) => {
      theme = to;
    },
    resize: (newWidth, newHeight) => {
      [width, height] = [newWidth, newHeight];
      spoil();
    },
    spoil,
    draw,
    destroy: () => {
      window.removeEventListener("dppxchange", followScreen);
      chart.destroy();
    },
  };
}

/**
 * uPlot asks for its context as if nobody copied its canvas, and the browser keeps that on the graphics card. In a picture
 * every frame is copied: fetching it from a software renderer would take a third of the frame's time.
 */
function withCanvasInMemory<T>(make: () => T): T {
  const createElement = document.createElement.bind(document);
  document.createElement = (tag: string) => {
    const element = createElement(tag);
    if (element instanceof HTMLCanvasElement) element.getContext("2d", { willReadFrequently: true });
    return element;
  };
  try {
    return make();
  } finally {
    Reflect.deleteProperty(document, "createElement"); // the prototype's comes to light again
  }
}
