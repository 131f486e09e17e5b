import type { Theme } from "../../shot/settings/palette.ts";
import type { Axis } from "../axes/axis.ts";
import type { Brush } from "./brush.ts";
import type { Note } from "./drawFrame.ts";

/**
 * Places along both axes (see `Axis.place`), in the order they are drawn. One that is not a number is a gap; one beyond
 * an end of its axis, be it infinite, leads out of the plotting area.
 */
export type Places = readonly (readonly [x: number, y: number])[];

/** What a chart shows until it is stale. */
export interface Content {
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Places[];
}

/** How one series looks now. */
interface SeriesStyle {
  /** A line so wide, or dots of such a diameter; in CSS pixels. */
  readonly line?: number;
  readonly dots?: number;
  readonly color: string;
}

/** What makes one chart different from another. */
export interface ChartParts {
  /** For a sheet of so many columns of pixels: more points than each of them shows need not be drawn. */
  content(columns: number): Content;
  style(series: number, theme: Theme): SeriesStyle;
  note(): Note | null;
  /** Painted between the grid and the series. */
  under?(brush: Brush): void;
  /** Painted over the series, whose lines are handed over in canvas pixels. */
  over(brush: Brush, paths: readonly Path2D[]): void;
}
