import { useMemo } from "react";
import { entriesOf, visible, type Entry } from "../../shot/runs/entries.ts";
import { useStudio } from "./studio.ts";

/** The runs of the shot that are not hidden; the same array until the shot's panes change. */
export function useEntries(): readonly Entry[] {
  const panes = useStudio((state) => state.shot.panes);
  return useMemo(() => entriesOf({ panes }).filter(visible), [panes]);
}
