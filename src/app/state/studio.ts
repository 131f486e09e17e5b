import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Edit } from "../../shot/edits.ts";
import { firstShot } from "../../shot/presets/firstShot.ts";
import type { Shot } from "../../shot/shot.ts";

export type DialogId = "presets" | "surfaces" | "share" | "record" | "export" | "code" | "tune";

/** What the page knows: the shot, and what is true of this page alone. */
interface Studio {
  readonly shot: Shot;
  readonly playing: boolean;
  /** The pane that the panel edits. */
  readonly chosen: number;
  /** The run that the panel edits; `null` for all of the chosen pane. */
  readonly run: number | null;
  /** Captions, charts and controls over the picture are hidden. */
  readonly bare: boolean;
  /** What happens in each step is shown under the picture. */
  readonly explains: boolean;
  /** Something went wrong, or needs saying: one sentence. */
  readonly notice: string | null;
  /** The dialog that is open. */
  readonly dialog: DialogId | null;
  /** A CSV file that waits for its columns to be chosen. */
  readonly file: File | null;
}

export const studio = createStore<Studio>()(() => ({
  shot: firstShot,
  playing: false,
  chosen: 0,
  run: null,
  bare: false,
  explains: false,
  notice: null,
  file: null,
  dialog: null,
}));

export const useStudio = <T>(select: (state: Studio) => T): T => useStore(studio, select);

/** Changes the shot. */
export const edit = (change: Edit): void => studio.setState(({ shot }) => ({ shot: change(shot) }));

export const say = (notice: string | null): void => studio.setState({ notice });
