import type { Playhead } from "../../scene/stage/playhead.ts";
import { setCamera, type Edit } from "../../shot/edits.ts";
import { between, turnedTowards, viewsOf, type CameraPose, type ViewId } from "../../shot/layout/camera.ts";
import { cameraOf } from "../../shot/layout/view.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import type { Chosen } from "../state/chosen.ts";
import type { PageStore } from "../state/pageState.ts";

/** How long a camera travels to a standard view. */
const milliseconds = 350;

/** Where the panes are looked at from. */
export interface Cameras {
  /** Moves the camera by hand: that of the chosen pane, or of the one under the hand. */
  move(change: (pose: CameraPose) => CameraPose, pane?: number): void;
  /** Travels to a pose or one of the standard views, at once for readers who prefer less motion; home is whatever suits the surface. */
  goTo(view: ViewId | CameraPose): void;
  at(now: number): { readonly poses: readonly CameraPose[]; readonly areMoving: boolean };
}

export function createCameras(
  { getState }: Pick<PageStore, "getState">,
  playhead: Playhead,
  edit: (change: Edit) => void,
  chosen: () => Chosen,
): Cameras {
  let travel: { readonly from: readonly CameraPose[]; readonly began: number } | null = null;
  return {
    move: (change, pane = chosen().index) => {
      travel = null; // a hand on the camera wins
      edit((shot) => (shot.panes[pane] ? setCamera(pane, change(cameraOf(shot, pane)))(shot) : shot));
    },
    goTo: (view) => {
      const { pane, index } = chosen();
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
      travel = isStill ? null : { from: playhead.cameras, began: performance.now() };
      const pose = typeof view === "string" ? viewsOf(surfaceOf(pane.surface))[view] : view;
      edit(setCamera(index, view === "home" ? undefined : pose));
    },
    at: (now) => {
      const { shot } = getState().prepared;
      const goals = shot.panes.map((_, pane) => cameraOf(shot, pane));
      const share = travel ? (now - travel.began) / milliseconds : 1;
      if (!travel || share >= 1) {
        travel = null;
        return { poses: goals, areMoving: false };
      }
      const { from } = travel;
      const eased = share <= 0 ? 0 : share * share * (3 - 2 * share);
      return {
        poses: goals.map((goal, pane) => between(turnedTowards(from[pane] ?? goal, goal), goal, eased)),
        areMoving: true,
      };
    },
  };
}
