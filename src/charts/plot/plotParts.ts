import type uPlot from "uplot";
import type { Theme } from "../../shot/settings/palette.ts";
import type { Axis } from "../axes/axis.ts";
import type { Brush } from "./brush.ts";
import type { Note } from "./drawFrame.ts";

/** What a plot shows until it is stale: its axes, and its series as places along them (see `Axis.place`), x ascending. */
export interface Content {
  readonly x: Axis;
  readonly y: Axis;
  readonly places: uPlot.AlignedData;
}

/** One series. Its paths are kept until the plot is stale. */
export interface PlotSeries {
  /** Of its line, in CSS pixels; 0: none. */
  readonly width: number;
  /** In CSS pixels, where its paths are dots. */
  readonly dotSize?: number;
  /** Its line passes over what is missing between its ends. */
  readonly spansGaps?: true;
  readonly color: (theme: Theme) => string;
  readonly paths: uPlot.Series.PathBuilder;
}

/** What makes one plot different from another. */
export interface PlotParts {
  content(): Content;
  /** The series of an index, from 1. */
  series(index: number): PlotSeries;
  note(): Note | null;
  /** Painted between the grid and the series. */
  under(brush: Brush): void;
  /** Painted over the series. */
  over(brush: Brush): void;
}
