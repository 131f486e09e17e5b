import type { ThemeId } from "../../shot/settings/palette.ts";

export interface ChartOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeId;
  /** Canvas pixels per CSS pixel, for a picture that must not depend on the screen, such as a video's; else the screen's. */
  readonly pixelRatio?: number;
}

/** What every chart can do. Setters are cheap and draw nothing: the picture is final when `draw` returns. */
export interface Chart {
  /** To be placed in the page; the chart draws as well outside of it. */
  readonly element: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  setTheme(theme: ThemeId): void;
  /** In CSS pixels. */
  resize(width: number, height: number): void;
  draw(): void;
  destroy(): void;
}
