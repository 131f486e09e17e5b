import type { Rect } from "../../shot/layout/panes.ts";
import type { ThemeId } from "../../shot/settings/palette.ts";
import type { PointerActions } from "./pointer.ts";

/** Any 2D canvas: the page's, a picture's, one outside of the document. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What a chart is drawn on: a rectangle whose upper left corner is the context's origin, at a whole pixel. */
export interface Sheet {
  readonly ctx: Context;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Canvas pixels per CSS pixel. */
  readonly unit: number;
  readonly theme: ThemeId;
}

/** What a chart says of its drawing; the same object as long as nothing in it changes. */
export interface DrawnChart {
  /** The rectangle between the axes, in CSS pixels. */
  readonly plot: Rect;
  /** What is drawn, in words. */
  readonly label: string;
}

/** What every chart can do. Setters are cheap and draw nothing. */
export interface Chart {
  /** Draws what was set last, complete when it returns. */
  draw(sheet: Sheet): DrawnChart;
  /** For a chart that answers a pointer; it has to be drawn again after each of them. */
  readonly pointer?: PointerActions;
}
