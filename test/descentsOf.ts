import type { Trajectory } from "../src/core/descent/trajectory.ts";
import { descentOf } from "../src/shot/runs/descents.ts";
import type { Pane } from "../src/shot/shot.ts";

/** The descents of a pane's runs. */
export const descentsOf = ({ surface, runs }: Pick<Pane, "surface" | "runs">): readonly Trajectory[] =>
  runs.map((run, index) => descentOf({ surface, run, index }));
