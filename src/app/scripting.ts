import type { CameraPose } from "../shot/layout/camera.ts";
import type { Edit } from "../shot/edits.ts";
import type { Shot } from "../shot/shot.ts";
import type { SheetOptions } from "../picture/drawSheet.ts";
import type { RecordScript } from "./dialogs/record/script.ts";
import type { Studio } from "./state/createStudio.ts";

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
  /** What the renderer holds in the GPU's memory; nothing where it could not start. */
  memory(): { readonly geometries: number; readonly textures: number };
  readonly record: RecordScript;
  /** A contact sheet of shots, as PNG. Rejects with a sentence. */
  sheet(shots: readonly Shot[], options: SheetOptions): Promise<Uint8Array<ArrayBuffer>>;
  /** SHA-256 of the pixels of frames of a shot's clip, drawn in this order, in hexadecimal. */
  frameHashes(shot: Shot, frames: readonly number[]): Promise<readonly string[]>;
}

const script = () => import("./dialogs/record/script.ts");

export const scriptingOf = ({ shot, edit, playhead, transport, frames }: Studio): Scripting => ({
  shot,
  edit,
  play: transport.play,
  pause: transport.pause,
  seek: transport.seek,
  step: () => playhead.ticks,
  cameras: () => playhead.cameras,
  framesDrawn: frames.count,
  memory: () => {
    const { geometries = 0, textures = 0 } = frames.stage()?.renderer.info.memory ?? {};
    return { geometries, textures };
  },
  record: async (...recording) => (await script()).recordForScript(...recording),
  sheet: async (...sheet) => (await import("./dialogs/export/writeSheet.ts")).writeSheet(...sheet),
  frameHashes: async (...hashing) => (await script()).hashFrames(...hashing),
});
