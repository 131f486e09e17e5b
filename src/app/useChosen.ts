import type { Pane } from "../shot/shot.ts";
import { studio, useStudio } from "./studio.ts";

/** The pane that the panel edits, and its place. */
export function useChosen(): { readonly pane: Pane; readonly index: number } {
  const index = useStudio((state) => Math.min(state.chosen, state.shot.panes.length - 1));
  const pane = useStudio((state) => state.shot.panes[Math.min(state.chosen, state.shot.panes.length - 1)]!);
  return { pane, index };
}

/** The same outside of React. */
export function getChosen(): { readonly pane: Pane; readonly index: number } {
  const { shot, chosen } = studio.getState();
  const index = Math.min(chosen, shot.panes.length - 1);
  return { pane: shot.panes[index]!, index };
}

/** Chooses a pane, and a run in it. */
export const choosePane = (chosen: number, run: number | null = null) => studio.setState({ chosen, run });
