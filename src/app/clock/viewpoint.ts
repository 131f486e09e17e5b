import { viewsOf, type CameraPose, type ViewId } from "../../shot/layout/camera.ts";
import { setCamera } from "../../shot/edits.ts";
import { cameraOf } from "../../shot/layout/view.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { stopTravel, travelFrom } from "./cameraTravel.ts";
import { playhead } from "./playhead.ts";
import { edit } from "../state/studio.ts";
import { getChosen } from "../state/useChosen.ts";

/** Moves the camera by hand: that of the chosen pane, or of the one under the hand. */
export function moveCamera(move: (pose: CameraPose) => CameraPose, index = getChosen().index) {
  stopTravel();
  edit((shot) => setCamera(index, move(cameraOf(shot, index)))(shot));
}

/** Goes to one of the standard views; home is whatever suits the surface. */
export function goToView(view: ViewId) {
  const { pane, index } = getChosen();
  travelFrom(playhead.cameras);
  edit(setCamera(index, view === "home" ? undefined : viewsOf(surfaceOf(pane.surface))[view]));
}
