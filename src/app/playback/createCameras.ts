import type { Playhead } from "../../scene/stage/playhead.ts";
import { setCamera, type Edit } from "../../shot/edits.ts";
import { between, sides, turnedTowards, type CameraPose, type ViewId } from "../../shot/layout/camera.ts";
import { camerasOf, homesOf, seenIn } from "../../shot/layout/cameras.ts";
import type { Seen } from "../../shot/layout/fit.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { partsOf } from "../stage/pageParts.ts";
import type { Chosen } from "../state/chosen.ts";
import type { PageStore } from "../state/pageState.ts";

/** How long a camera travels to a standard view. */
const milliseconds = 350;

/** What a hand does with a pose, as it is seen now. */
type Move = (pose: CameraPose, seen: Seen) => CameraPose;

/** Where the panes are looked at from. */
export interface Cameras {
  /** Moves the camera by hand: that of the chosen pane, or of the one under the hand. */
  move(change: Move, pane?: number): void;
  /** Travels to a pose or one of the standard views, at once for readers who prefer less motion; home is whatever suits the surface. */
  goTo(view: ViewId | CameraPose): void;
  /** Looks for home anew: edits of runs leave it where it was. */
  findHome(): void;
  at(now: number): { readonly poses: readonly CameraPose[]; readonly areMoving: boolean };
}

export function createCameras(
  { getState }: Pick<PageStore, "getState">,
  playhead: Playhead,
  edit: (change: Edit) => void,
  chosen: () => Chosen,
): Cameras {
  let travel: { readonly from: readonly CameraPose[]; readonly began: number } | null = null;
  let found: { readonly by: readonly unknown[]; readonly homes: readonly CameraPose[] } | null = null;

  /** What each pane shows, and from where. */
  function look() {
    const { prepared, size } = getState();
    const { panes, linkCameras } = prepared.shot;
    const parts = partsOf(getState());
    const seen = seenIn(prepared, size.width, size.height, parts);
    const by = [parts, size.width, size.height, linkCameras, ...panes.map(({ surface }) => surfaceOf(surface))];
    const isSame = found?.by.length === by.length && by.every((part, i) => part === found!.by[i]);
    if (!found || !isSame) found = { by, homes: homesOf(prepared, seen) };
    return { seen, poses: camerasOf(prepared, seen, found.homes) };
  }

  return {
    move: (change, pane = chosen().index) => {
      travel = null; // a hand on the camera wins
      const { seen, poses } = look();
      const [pose, view] = [poses[pane], seen[pane]];
      if (pose && view) edit((shot) => (shot.panes[pane] ? setCamera(pane, change(pose, view))(shot) : shot));
    },
    goTo: (view) => {
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
      travel = isStill ? null : { from: playhead.cameras, began: performance.now() };
      if (view === "home") found = null;
      edit(setCamera(chosen().index, typeof view === "object" ? view : view === "home" ? undefined : sides[view]));
    },
    findHome: () => {
      found = null;
    },
    at: (now) => {
      const { poses } = look();
      const share = travel ? (now - travel.began) / milliseconds : 1;
      if (!travel || share >= 1) {
        travel = null;
        return { poses, areMoving: false };
      }
      const { from } = travel;
      const eased = share <= 0 ? 0 : share * share * (3 - 2 * share);
      return {
        poses: poses.map((goal, pane) => between(turnedTowards(from[pane] ?? goal, goal), goal, eased)),
        areMoving: true,
      };
    },
  };
}
