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

/** What came of an entry's descent; it is found once for each. */
export function outcomeOfRun({ surface, resolved, trajectory }: Pick<Entry, "surface" | "resolved" | "trajectory">) {
  const known = outcomes.get(trajectory);
  if (known) return known;
  const { noise, batch } = resolved;
  const outcome = outcomeOf(surface, methodOf(resolved), trajectory, noise > 0 || batch !== undefined);
  outcomes.set(trajectory, outcome);
  return outcome;
}

const outcomes = new WeakMap<Trajectory, Outcome>();

/** How an entry's descent ended, in words. */
export const endingOf = (entry: Pick<Entry, "surface" | "resolved" | "trajectory">): string => {
  const { surface, resolved, trajectory } = entry;
  return describeEnding(surface, methodOf(resolved), trajectory, resolved.limits, outcomeOfRun(entry));
};

export const visible = ({ run }: Pick<Entry, "run">): boolean => run.hidden !== true;

/** An entry's colour in a theme. */
export const colorOf = ({ color }: Pick<RunMarks, "color">, theme: ThemeId): string => palette[theme].runColors[color]!;
