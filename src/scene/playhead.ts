import type { CameraPose } from "../shot/camera.ts";

/** The moment that is drawn. Changed between frames; read inside them, never through React. */
export interface Playhead {
  /** Steps since the start; a fraction lies between two steps. */
  step: number;
  /** Where each pane is looked at from. */
  cameras: readonly CameraPose[];
}
