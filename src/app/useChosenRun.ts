import type { Pane } from "../shot/shot.ts";
import { studio, useStudio } from "./studio.ts";
import { getChosen, useChosen } from "./useChosen.ts";

/** Which run of a pane settings are for; `null` for all. Where the runs descend by different methods there is always one. */
const runOf = ({ runs }: Pane, chosen: number | null): number | null => {
  if (chosen !== null) return Math.min(chosen, runs.length - 1);
  return runs.some(({ optimizer }) => optimizer !== runs[0]!.optimizer) ? 0 : null;
};

/** The run of the chosen pane that the panel edits; `null`: all of them. */
export function useChosenRun(): number | null {
  const { pane } = useChosen();
  const run = useStudio((state) => state.run);
  return runOf(pane, run);
}

/** The same outside of React. */
export const getChosenRun = (): number | null => runOf(getChosen().pane, studio.getState().run);
