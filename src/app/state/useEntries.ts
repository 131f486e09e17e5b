import { useMemo } from "react";
import { entriesOf, visible, type Entry } from "../../shot/runs/entries.ts";
import { useStudioState } from "./useStudio.ts";

/** The runs of the shot that are not hidden; the same array until the shot's panes change. */
export function useEntries(): readonly Entry[] {
  const panes = useStudioState((state) => state.shot.panes);
  return useMemo(() => entriesOf({ panes }).filter(visible), [panes]);
}
