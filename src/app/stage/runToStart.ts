import type { Vec2 } from "../../core/algebra/vec2.ts";
import { pointAt } from "../../core/descent/trajectory.ts";
import { stepNow } from "../../scene/stage/playhead.ts";
import type { Entry } from "../../shot/runs/entries.ts";
import { chosenIn } from "../state/chosen.ts";
import type { Studio } from "../state/createStudio.ts";

/** The run that a click at a point of a pane lets start there: the one that is edited, else the one whose ball is nearest; `null` where all are hidden. */
export function runToStart({ getState, playhead }: Studio, pane: number, [x, y]: Vec2): Entry | null {
  const state = getState();
  const runs = state.prepared.shown.filter((entry) => entry.pane === pane);
  const { run: edited } = chosenIn(chosenIn(state).index === pane ? state : { ...state, chosen: pane, run: null });
  const distances = runs.map(({ trajectory }) => {
    const [ballX, ballY] = pointAt(trajectory, stepNow(playhead, trajectory));
    return Math.hypot(ballX - x, ballY - y);
  });
  return runs.find(({ index }) => index === edited) ?? runs[distances.indexOf(Math.min(...distances))] ?? null;
}
