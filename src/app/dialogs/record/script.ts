import { mediaTypes } from "../../../shot/settings/formats.ts";
import { framesOf } from "../../../shot/moment.ts";
import type { Shot } from "../../../shot/shot.ts";
import { prepareInPage } from "../../preparing/prepareInPage.ts";
import { mountFrames } from "../../../picture/mountFrames.ts";
import { encodingFor, recordShot } from "./recordShot.ts";
import { extensionOf, recordName } from "../../files/recordName.ts";

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

/** Records for a script, which takes the bytes. */
export const recordForScript: RecordScript = async (shot, write, { onStart, onProgress, ...options } = {}) => {
  const prepared = await prepareInPage(shot, options.signal);
  const encoding = await encodingFor(shot);
  const making = {
    name: recordName(shot, encoding),
    type: mediaTypes[extensionOf(shot, encoding)],
    frames: framesOf(prepared),
    codec: encoding?.config.codec ?? null,
    note: encoding?.note ?? null,
  };
  onStart?.(making);
  const bytes = {
    write: async (data: Uint8Array<ArrayBuffer>, position: number) => write(data, position),
    close: async () => {},
    abort: async () => {},
  };
  await recordShot(prepared, encoding, bytes, {
    ...options,
    onProgress: onProgress && (({ done, of }) => onProgress(done, of)),
  });
  return making;
};

/** SHA-256 of the pixels of frames of a shot's clip, drawn in the order given, in hexadecimal. */
export async function hashFrames(shot: Shot, frames: readonly number[]): Promise<readonly string[]> {
  const { canvas, draw, dispose } = await mountFrames(await prepareInPage(shot));
  try {
    const context = canvas.getContext("2d")!;
    const hashes: string[] = [];
    for (const frame of frames) {
      draw(frame);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
      hashes.push(Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(""));
    }
    return hashes;
  } finally {
    dispose();
  }
}
