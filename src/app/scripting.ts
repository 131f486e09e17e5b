import type { CameraPose } from "../shot/layout/camera.ts";
import type { Edit } from "../shot/edits.ts";
import type { Shot } from "../shot/shot.ts";
import type { SheetOptions } from "../picture/drawSheet.ts";
import type { Studio } from "./state/createStudio.ts";

interface RecordScriptOptions {
  /** A part of the clip: its first frame, and the one after its last. Parts begin at time 0 and can be joined. */
  readonly frames?: readonly [from: number, to: number];
  /** The page that the link in the file leads to; left out: this one. */
  readonly page?: string;
  readonly signal?: AbortSignal;
  /** Hears what will be made, before the first frame. */
  readonly onStart?: (making: Recorded) => void;
  readonly onProgress?: (done: number, of: number) => void;
}

/** What a recording makes. */
interface Recorded {
  /** What the file is called, with the ending of what was made. */
  readonly name: string;
  readonly type: string;
  /** Of the whole clip. */
  readonly frames: number;
  /** As WebCodecs calls it; `null` where no encoder was needed. */
  readonly codec: string | null;
  /** Why it is not what was asked for. */
  readonly note: string | null;
}

/**
 * Records a shot's clip. Bytes are handed over as they are made, for a place in the file, which may be before its end; the
 * recording waits for what `write` answers. Rejects with a sentence; what was written until then is no file.
 */
export type RecordScript = (
  shot: Shot,
  write: (bytes: Uint8Array<ArrayBuffer>, position: number) => Promise<void> | void,
  options?: RecordScriptOptions,
) => Promise<Recorded>;

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
