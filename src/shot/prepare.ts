import type { Trajectory } from "../core/descent/trajectory.ts";
import { lruCache } from "../core/lruCache.ts";
import { kindOf } from "./problems/index.ts";
import type { Signal, Work } from "./problems/kind.ts";
import { beginRun, descentOf, keepDescent, madeDescent, runsOf, type RunOf } from "./runs/descents.ts";
import { entriesOf, visible, type Entry } from "./runs/entries.ts";
import { lastTickOf } from "./tickToStep.ts";
import type { Shot } from "./shot.ts";

/** A shot with everything that takes time to make: its pictures are drawn from it at once. */
export interface Prepared {
  readonly shot: Shot;
  /** Every run with its descent, pane by pane, the hidden ones too. */
  readonly entries: readonly Entry[];
  /** Those that are not hidden. */
  readonly shown: readonly Entry[];
  /** What the clock reads when the longest descent ends. */
  readonly lastTick: number;
}

/** A share of work that is done. */
export type Progress = (share: number) => void;
/** Makes descents away from whoever waits for them, in the order of the runs. */
export type Descend = (runs: readonly RunOf[], progress: Progress) => Promise<readonly Trajectory[]>;

/** The effort of descents for which nobody is made to wait: some hundredths of a second. */
const promptEffort = 300_000;

/** What must be done before a shot's problems can be shown at all: most problems need nothing. */
export const problemWork = ({ panes }: Pick<Shot, "panes">): readonly Work[] =>
  panes.flatMap(({ surface }) => kindOf(surface).prepare?.(surface) ?? []);

/** The entries of panes, the same while these are: what moves the camera changes none. */
const kept = lruCache<Pick<Prepared, "entries" | "shown">>(2);

/** Prepares a shot whose problems are ready, however long its descents take. */
export function prepareNow(shot: Shot): Prepared {
  const made = kept([shot.panes], () => {
    const entries = entriesOf(shot, runsOf(shot).map(descentOf));
    return { entries, shown: entries.filter(visible) };
  });
  return { shot, ...made, lastTick: lastTickOf(shot.timeline.clock, made.entries) };
}

/** Prepares a shot if that takes no time worth mentioning; else answers `null`. */
export function preparePromptly(shot: Shot): Prepared | null {
  if (problemWork(shot).length > 0) return null;
  let left = promptEffort;
  for (const run of runsOf(shot)) {
    if (madeDescent(run)) continue;
    const { descent, cost } = beginRun(run);
    if (!descent.advance(left / cost)) return null;
    left -= descent.effort() * cost;
    keepDescent(run, descent.trajectory());
  }
  return prepareNow(shot);
}

/** Descends here and now. */
const descendNow: Descend = async (runs) => runs.map((run) => beginRun(run).descent.trajectory());

interface PrepareOptions {
  readonly signal?: Signal;
  readonly descend?: Descend;
  readonly progress?: Progress;
}

/** Does what takes long and is not done yet, then prepares a shot. Rejects with the signal's reason, or with a sentence. */
export async function prepare(shot: Shot, options: PrepareOptions = {}): Promise<Prepared> {
  const { signal = { aborted: false, throwIfAborted: () => {} }, descend = descendNow, progress = () => {} } = options;
  const works = problemWork(shot);
  const stages = works.length + 1;
  for (const [i, work] of works.entries()) {
    await work(signal, (share) => progress((i + share) / stages));
    signal.throwIfAborted();
  }
  const runs = runsOf(shot).filter((run) => !madeDescent(run));
  const descents = runs.length === 0 ? [] : await descend(runs, (share) => progress((works.length + share) / stages));
  signal.throwIfAborted();
  runs.forEach((run, i) => keepDescent(run, descents[i]!));
  return prepareNow(shot);
}
