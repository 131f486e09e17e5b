import { describeEnding } from "../../core/descent/describeEnding.ts";
import { outcomeOf, type Outcome } from "../../core/descent/outcome.ts";
import type { Surface } from "../../core/surface.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import { palette, type ThemeId } from "../settings/palette.ts";
import { methodOf, resolveRun, type ResolvedRun } from "./resolveRun.ts";
import { surfaceOf } from "../problems/index.ts";
import { marksOf, type RunMarks } from "./runMarks.ts";
import type { Run, Shot } from "../shot.ts";

/** One run of a shot as it is shown: with its name, its colour and its descent. */
export interface Entry extends RunMarks {
  readonly run: Run;
  readonly resolved: ResolvedRun;
  readonly surface: Surface;
  readonly trajectory: Trajectory;
}

/** Every run of a shot, pane by pane, the hidden ones too; their descents in the same order. */
export const entriesOf = (shot: Pick<Shot, "panes">, descents: readonly Trajectory[]): readonly Entry[] =>
  marksOf(shot).map((marks, place) => {
    const { surface: spec, runs } = shot.panes[marks.pane]!;
    const [surface, run] = [surfaceOf(spec), runs[marks.index]!];
    return { ...marks, run, resolved: resolveRun(surface, run, marks.index), surface, trajectory: descents[place]! };
  });

/** Whether an entry's descent has come to its end at a (fractional) step. */
export const hasEnded = ({ trajectory }: Pick<Entry, "trajectory">, step: number): boolean =>
  step >= trajectory.length - 1;

/** What came of a run, and how it is said: read by every frame, and found once for each descent. */
interface End {
  readonly outcome: Outcome;
  readonly words: string;
}

type Ended = Pick<Entry, "surface" | "resolved" | "trajectory">;

const ends = new WeakMap<Trajectory, End>();

function endOf({ surface, resolved, trajectory }: Ended): End {
  const known = ends.get(trajectory);
  if (known) return known;
  const { noise, batch, limits } = resolved;
  const method = methodOf(resolved);
  const outcome = outcomeOf(surface, method, trajectory, noise > 0 || batch !== undefined);
  const end = { outcome, words: describeEnding(surface, method, trajectory, limits, outcome) };
  ends.set(trajectory, end);
  return end;
}

/** What came of an entry's descent. */
export const outcomeOfRun = (entry: Ended): Outcome => endOf(entry).outcome;

/** How an entry's descent ended, in words. */
export const endingOf = (entry: Ended): string => endOf(entry).words;

export const visible = ({ run }: Pick<Entry, "run">): boolean => run.hidden !== true;

/** An entry's colour in a theme. */
export const colorOf = ({ color }: Pick<RunMarks, "color">, theme: ThemeId): string => palette[theme].runColors[color]!;
