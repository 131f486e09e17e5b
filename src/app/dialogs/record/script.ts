import { mediaTypes } from "../../../shot/settings/formats.ts";
import { framesOf } from "../../../shot/moment.ts";
import type { Shot } from "../../../shot/shot.ts";
import { prepareInPage } from "../../preparing/prepareInPage.ts";
import type { RecordScript } from "../../scripting.ts";
import { mountFrames } from "../../../picture/mountFrames.ts";
import { encodingFor, recordShot } from "./recordShot.ts";
import { extensionOf, recordName } from "../../files/recordName.ts";

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
