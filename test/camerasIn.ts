import type { CameraPose } from "../src/shot/layout/camera.ts";
import { camerasOf, seenIn } from "../src/shot/layout/cameras.ts";
import { prepareNow } from "../src/shot/prepare.ts";
import type { Shot } from "../src/shot/shot.ts";

/** Where the panes of a shot are looked at from in a picture of a size. */
export function camerasIn(shot: Shot, width = 1000, height = 640): readonly CameraPose[] {
  const prepared = prepareNow(shot);
  return camerasOf(prepared, seenIn(prepared, width, height));
}
