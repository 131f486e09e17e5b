import type { Pane } from "../../shot/shot.ts";
import type { BallOf } from "../../scene/stage/playhead.ts";
import type { PageState } from "./pageState.ts";

/** What the panel edits. */
export interface Chosen {
  readonly pane: Pane;
  readonly index: number;
  /** A run of the pane; `null` for all of them. Where they descend by different methods there is always one. */
  readonly run: number | null;
}

/** An undone edit may have taken the chosen pane or run with it: then another pane is meant, or all runs. */
export function chosenIn({ shot: { panes }, chosen, run }: PageState): Chosen {
  const index = Math.min(chosen, panes.length - 1);
  const pane = panes[index]!;
  const isThere = run !== null && run < pane.runs.length;
  const areMixed = pane.runs.some(({ optimizer }) => optimizer !== pane.runs[0]!.optimizer);
  return { pane, index, run: isThere ? run : areMixed ? 0 : null };
}

/** The balls that stand out: that of the run that is edited alone, and the one that a press would take. */
export function outlinedIn(state: PageState): readonly BallOf[] {
  const { pane, index, run } = chosenIn(state);
  const edited = run !== null && pane.runs.length > 1 ? [{ pane: index, run }] : [];
  return state.hovered ? [...edited, state.hovered] : edited;
}
