import type { CameraPose } from "../shot/camera.ts";
import type { Edit } from "../shot/edits.ts";
import type { Shot } from "../shot/shot.ts";
import { framesDrawn, getStage } from "./frames.ts";
import { playhead } from "./playhead.ts";
import { edit, studio } from "./studio.ts";
import { pause, play, seek } from "./transport.ts";

/** `window.fallLine`: the page's handle for scripts, the console and tests. */
export interface Scripting {
  shot(): Shot;
  edit(change: Edit): void;
  play(): void;
  pause(): void;
  seek(step: number): void;
  /** What the clock reads. */
  step(): number;
  /** Where each pane is looked at from now. */
  cameras(): readonly CameraPose[];
  /** Frames drawn since the page opened. */
  framesDrawn(): number;
  /** What the renderer holds in the GPU's memory. */
  memory(): { readonly geometries: number; readonly textures: number };
}

export const scripting: Scripting = {
  shot: () => studio.getState().shot,
  edit,
  play,
  pause,
  seek,
  step: () => playhead.ticks,
  cameras: () => playhead.cameras,
  framesDrawn,
  memory: () => ({ ...getStage()!.renderer.info.memory }),
};
