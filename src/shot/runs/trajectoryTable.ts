import { stateAt, type Trajectory } from "../../core/descent/trajectory.ts";
import type { Outcome } from "../../core/descent/outcome.ts";
import { outcomeOfRun, type Entry } from "./entries.ts";
import type { ResolvedRun } from "./resolveRun.ts";

/** A trajectory and what tells it from others. */
export interface Labelled {
  /** Numbers for the columns in front of its own, the same for all. */
  readonly labels: Readonly<Record<string, number>>;
  /** What a table has no room for. */
  readonly about?: Readonly<Record<string, unknown>>;
  readonly trajectory: Trajectory;
  readonly outcome: Outcome;
}

/** Runs with what they descend with. Panes and their runs are counted from 1, as in the page. */
export const labelledRuns = (entries: readonly Entry[]): readonly Labelled[] =>
  entries.map((entry) => ({
    labels: { pane: entry.pane + 1, run: entry.index + 1 },
    about: { name: entry.name, ...settingsOf(entry.resolved) },
    trajectory: entry.trajectory,
    outcome: outcomeOfRun(entry),
  }));

/** What a run descends with; what it does without is left out. */
function settingsOf({ optimizer, params, schedule, noise, batch, seed }: ResolvedRun) {
  const isRandom = noise > 0 || batch !== undefined;
  return {
    optimizer,
    params,
    ...(schedule && { schedule }),
    ...(noise > 0 && { noise }),
    ...(batch && { batch }),
    ...(isRandom && { seed }),
  };
}

const columns = ["step", "x", "y", "value", "gradient_x", "gradient_y", "step_size"] as const;

/** The states whose step is a multiple of `every`, and the last one. */
function* states(trajectory: Trajectory, every: number): Generator<readonly number[]> {
  const last = trajectory.length - 1;
  for (let k = 0; k <= last; k = k < last ? Math.min(k + every, last) : Infinity) {
    const { step, at, value, gradient, stepSize } = stateAt(trajectory, k);
    yield [step, ...at, value, ...gradient, stepSize];
  }
}

/** JavaScript prints the shortest digits that read back as the same number; a step size that is none is an empty cell. */
const cell = (value: number) => (Number.isNaN(value) ? "" : String(value));

/** Trajectories as CSV lines. */
export function* csvLines(all: readonly Labelled[], every = 1): Generator<string> {
  yield [...Object.keys(all[0]!.labels), ...columns].join(",");
  for (const { labels, trajectory } of all)
    for (const row of states(trajectory, every)) yield [...Object.values(labels), ...row].map(cell).join(",");
}

/** One of them as a JSON object of columns, with how the descent ended, what came of it and what it cost. */
export function jsonText({ labels, about, trajectory, outcome }: Labelled, every = 1): string {
  const rows = [...states(trajectory, every)];
  const { ending, evaluations } = trajectory;
  const byColumn = Object.fromEntries(columns.map((name, i) => [name, rows.map((row) => row[i])]));
  return JSON.stringify({ ...labels, ...about, ...byColumn, ending, outcome, evaluations });
}

/** All of them as the lines of a JSON list. */
export function* jsonLines(all: readonly Labelled[], every = 1): Generator<string> {
  yield "[";
  for (const [i, one] of all.entries()) yield `${jsonText(one, every)}${i < all.length - 1 ? "," : ""}`;
  yield "]";
}
