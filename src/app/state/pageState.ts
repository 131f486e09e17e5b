import { createStore, type StoreApi } from "zustand/vanilla";
import { firstShot } from "../../shot/presets/firstShot.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import type { BallOf } from "../../scene/stage/playhead.ts";
import { prepareNow, type Prepared } from "../../shot/prepare.ts";
import { lookSettings } from "../../shot/settings/look.ts";
import type { ThemeId } from "../../shot/settings/palette.ts";
import type { Entry } from "../../shot/runs/entries.ts";
import type { Shot } from "../../shot/shot.ts";
import type { Recording } from "../dialogs/record/recording.ts";

/** Where a click would let a run start: on the surface, and in the picture in CSS pixels. */
export interface Preview {
  readonly entry: Entry;
  readonly at: Vec2;
  readonly x: number;
  readonly y: number;
}

export type DialogId = "presets" | "surfaces" | "share" | "record" | "export" | "code" | "tune";

/** What the page knows: the shot, and what is true of this page alone. */
export interface PageState {
  /** The shot that controls, links and files are about: the newest whose problems are ready. */
  readonly shot: Shot;
  /** What is drawn: the same shot once its descents are made, with other panes until then. */
  readonly prepared: Prepared;
  /** The newest shot is not ready; so much of what that takes is done. */
  readonly preparing: { readonly share: number } | null;
  readonly playing: boolean;
  /** The pane that the panel edits. */
  readonly chosen: number;
  /** The run that the panel edits; `null` for all of the chosen pane. */
  readonly run: number | null;
  /** The ball under the pointer, which a press would take. */
  readonly hovered: BallOf | null;
  readonly preview: Preview | null;
  /** The first picture is drawn, or will never be: what it does not need comes after it. */
  readonly isPictured: boolean;
  /** The picture's size in CSS pixels, for everything that is laid out over it. */
  readonly size: { readonly width: number; readonly height: number };
  /** The theme that the reader chose for whatever is shown, and that of the system until then; a shot may name another. */
  readonly chosenTheme: ThemeId | null;
  readonly systemTheme: ThemeId;
  /** Everything but the picture is hidden. */
  readonly bare: boolean;
  /** What happens in each step is shown under the picture. */
  readonly explains: boolean;
  /** Something went wrong, or needs saying: one sentence. */
  readonly notice: string | null;
  /** What was done, said for a moment. */
  readonly remark: string | null;
  /** The dialog that is open. */
  readonly dialog: DialogId | null;
  /** A CSV file that waits for its columns to be chosen. */
  readonly file: File | null;
  /** The page makes one recording at a time; `null` when none is made or looked back at. */
  readonly recording: Recording | null;
}

/** Anything but the shot, which is shown. */
export type Changes = Partial<Omit<PageState, "shot" | "prepared" | "preparing">>;

export type PageStore = StoreApi<PageState>;

export const createPageStore = (): PageStore =>
  createStore<PageState>()(() => ({
    shot: firstShot,
    prepared: prepareNow(firstShot),
    preparing: null,
    playing: false,
    chosen: 0,
    run: null,
    hovered: null,
    preview: null,
    isPictured: false,
    size: { width: 1, height: 1 },
    chosenTheme: null,
    systemTheme: lookSettings.theme.fallback,
    bare: false,
    explains: false,
    notice: null,
    remark: null,
    dialog: null,
    file: null,
    recording: null,
  }));
