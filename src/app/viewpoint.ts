import { viewsOf, type CameraPose, type ViewId } from "../shot/camera.ts";
import { setCamera } from "../shot/edits.ts";
import { cameraOf, surfaceOf } from "../shot/resolve.ts";
import { stopTravel, travelFrom } from "./cameraTravel.ts";
import { playhead } from "./playhead.ts";
import { edit } from "./studio.ts";

/** Moves the camera by hand. */
export function moveCamera(move: (pose: CameraPose) => CameraPose) {
  stopTravel();
  edit((shot) => setCamera(move(cameraOf(shot)))(shot));
}

/** Goes to one of the standard views; home is whatever suits the surface. */
export function goToView(view: ViewId) {
  travelFrom(playhead.cameras[0]!);
  edit((shot) =>
    setCamera(view === "home" ? undefined : viewsOf(surfaceOf(shot.panes[0]!.surface).variables)[view])(shot),
  );
}
