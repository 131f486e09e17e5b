import { useMemo } from "react";
import type { Trajectory } from "../core/trajectory.ts";
import { trajectoriesOf } from "../shot/resolve.ts";
import { useStudio } from "./studio.ts";

/** The descents of the first pane; the same array until one of them changes. */
export function useTrajectories(): readonly Trajectory[] {
  const pane = useStudio((state) => state.shot.panes[0]!);
  return useMemo(() => trajectoriesOf(pane), [pane]);
}
