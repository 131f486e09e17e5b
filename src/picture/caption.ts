import type { Playhead } from "../scene/stage/playhead.ts";
import { toneOf } from "../core/descent/outcomes.ts";
import { outcomeOfRun, type Entry } from "../shot/runs/entries.ts";
import { palette, type ThemeId } from "../shot/settings/palette.ts";
import type { Rect } from "../shot/layout/panes.ts";
import type { Parts } from "../shot/settings/parts.ts";
import type { Pane, Shot } from "../shot/shot.ts";

/** What the caption of one pane is drawn from; the canvas's origin is the pane's top left corner. */
export interface Caption {
  readonly context: CanvasRenderingContext2D;
  readonly shot: Shot;
  readonly pane: Pane;
  /** The pane's runs that are shown. */
  readonly entries: readonly Entry[];
  readonly playhead: Playhead;
  /** What the pane is called. */
  readonly name: string;
  /** Of the pane, in layout pixels, and the part of it that is for its caption. */
  readonly width: number;
  readonly caption: Rect;
  readonly theme: ThemeId;
  /** Title and readout, or one of them. */
  readonly parts: Parts;
}

/** Bad news stands out. */
export function verdictStyle(entry: Entry, theme: ThemeId, size: number) {
  const { text, secondary } = palette[theme];
  return toneOf[outcomeOfRun(entry)] === "failed"
    ? ({ size, weight: 600, color: text } as const)
    : ({ size, weight: 400, color: secondary } as const);
}

/** The bar in a run's colour at the left of its verdict, and the space behind it. */
export const verdictBar = { width: 3, indent: 13 } as const;
