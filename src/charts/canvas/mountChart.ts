import type { ThemeId } from "../../shot/settings/palette.ts";
import type { Chart, DrawnChart } from "./chart.ts";
import { followPixelRatio } from "./followPixelRatio.ts";
import { followPointer } from "./pointer.ts";

/** A chart on the page. */
export interface MountedChart {
  setTheme(theme: ThemeId): void;
  /** Draws what was set last. */
  draw(): void;
  unmount(): void;
}

/** Puts a chart into an element of the page, and keeps it at that element's size and at the screen's pixels. */
export function mountChart(chart: Chart, host: HTMLElement, theme: ThemeId): MountedChart {
  let [width, height] = [host.clientWidth, host.clientHeight];
  let drawn: DrawnChart | null = null;

  const element = host.appendChild(document.createElement("div"));
  element.role = "img";
  element.style.position = "relative";
  const canvas = element.appendChild(document.createElement("canvas"));
  canvas.style.display = "block";
  const ctx = canvas.getContext("2d", { willReadFrequently: true })!; // small: the processor is faster, where there is no card by far;
  const overlay = element.appendChild(document.createElement("div"));
  overlay.style.position = "absolute";

  const fit = (unit: number) => {
    const [across, down] = [Math.round(width * unit), Math.round(height * unit)];
    if (canvas.width === across && canvas.height === down) return;
    [canvas.width, canvas.height] = [across, down];
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  };
  const draw = () => {
    const unit = devicePixelRatio;
    fit(unit);
    ctx.clearRect(0, 0, canvas.width, canvas.height);
    const now = chart.draw({ ctx, width, height, unit, theme });
    if (now === drawn) return;
    drawn = now;
    const { plot, label } = now;
    const [left, top, across, down] = [plot.x, plot.y, plot.width, plot.height].map((length) => `${length}px`);
    Object.assign(overlay.style, { left, top, width: across, height: down });
    element.ariaLabel = label;
  };

  const observer = new ResizeObserver(() => {
    [width, height] = [host.clientWidth, host.clientHeight];
    draw();
  });
  observer.observe(host);
  const stopFollowing = followPixelRatio(draw);
  if (chart.pointer) followPointer(overlay, chart.pointer, draw);
  return {
    setTheme: (to) => {
      theme = to;
    },
    draw,
    unmount: () => {
      observer.disconnect();
      stopFollowing();
      element.remove();
    },
  };
}
