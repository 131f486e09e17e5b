import type { Rows } from "../../core/chance/batches.ts";
import type { Library } from "../../core/formula/python.ts";
import type { Setting } from "../../core/settings/setting.ts";
import type { Surface } from "../../core/surface.ts";
import type { Dataset } from "../../data/dataset.ts";
import type { SurfaceCode } from "../code/surfaceCode.ts";
import type { Reader } from "../text/readers/reader.ts";

/** A spec with something changed; where that cannot be, as near to it as can be, and a sentence why. */
export interface Changed<S> {
  readonly spec: S;
  readonly problem?: string;
}

/** Says when work is not wanted any more: an `AbortSignal` is one. */
export interface Signal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

/** Something that takes long; tells the share that is done. Rejects with the signal's reason, or with a sentence. */
export type Work = (signal: Signal, progress: (share: number) => void) => Promise<void>;

type SettingValue = string | number | boolean;

/** Something that can be set in specs of one kind: a row of the panel, an option of the command line. */
export interface ProblemSetting<S> {
  /** What it may be set to, for such a spec. */
  describe(spec: S): Setting;
  valueOf(spec: S): SettingValue;
  change(spec: S, value: SettingValue): Changed<S>;
  /** On the command line. One that `chooses` is enough by itself (`--dataset cars`); others go with one that is (`--standardize`). */
  readonly flag: { readonly name: string; readonly help: string; readonly chooses?: true };
}

/**
 * A kind of problem: how its specs are read and written, and what they stand for. A spec is a small plain value in a
 * shot; laws: `read` gives back what `json` wrote, and an equal spec gives the same surface.
 */
export interface ProblemKind<S> {
  /** What a command line that asks for it is told it needs. */
  readonly label: string;
  /** Those that are chosen by name, by their ids, which no other kind has. The first is what a setting that chooses begins with. */
  readonly choices: Readonly<Record<string, S>>;
  /** The choice under which a spec is shown. */
  choiceOf(spec: S): string;
  readonly settings: Readonly<Record<string, ProblemSetting<S>>>;
  /** Another problem of this kind is descended by the same runs. */
  readonly keepsRuns: boolean;
  /** How specs are made from a table of somebody's own, where they are. */
  readonly table?: { readonly flag: { readonly name: string; readonly help: string }; spec(data: Dataset): S };

  /** Whether a value from a link or a file means this kind, well written or not. */
  claims(value: unknown): boolean;
  /** How it is written, for whoever wrote something else. */
  readonly expected: string;
  readonly read: Reader<S>;
  /** What a link or a file holds; `undefined` leaves a property out. */
  json(spec: S): string | object;
  /** What becomes of somebody's own data in a link; `null` where there are none. */
  travels(spec: S): string | null;

  /** What must be done, once, before the surface can be asked for; `null` or left out: nothing. */
  prepare?(spec: S): Work | null;
  surface(spec: S): Surface;
  /** What the surface is made of, for charts. */
  dataset(spec: S): Dataset | null;
  /** What mini-batches are drawn from, or why there are none. */
  rows(spec: S): Rows | { readonly problem: string };
  /** As a Python program has it; `null` where it cannot. */
  code(spec: S, library: Library): SurfaceCode | null;
}
