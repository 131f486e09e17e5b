import { Zip, ZipPassThrough } from "fflate";
import { appending, type ByteSink } from "../byteSink.ts";
import { encodePng } from "./encodePng.ts";
import type { About, FrameSink } from "../sink.ts";

/** What the format can count to. */
const mostFiles = 0xffff;
const mostBytes = 0xffffffff;

/** The earliest day of a ZIP: the same frames make the same file, whenever. */
const day = "1980-01-01T00:00:00";

/** A ZIP of one PNG for each frame, named by its number, with the link as the archive's comment. Throws for more frames than a ZIP holds files. */
export function zipSink({ link }: About, bytes: ByteSink, count: number): FrameSink {
  if (count > mostFiles)
    throw new RangeError(
      `A ZIP holds at most ${mostFiles} pictures, not ${count}. Record fewer frames a second, or a part.`,
    );
  const append = appending(bytes);
  let made: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const zip = new Zip((error, data) => {
    if (error) throw error;
    made.push(data);
  });
  /** Writes what the ZIP has made so far. */
  const write = async () => {
    const pieces = made;
    made = [];
    for (const piece of pieces) {
      size += piece.length;
      if (size > mostBytes) throw new RangeError("A ZIP holds at most 4 GB. Record fewer frames, or smaller ones.");
      await append(piece);
    }
  };
  return {
    add: async (canvas, frame) => {
      const file = new ZipPassThrough(`frame-${String(frame).padStart(5, "0")}.png`);
      file.mtime = day;
      const png = await encodePng(canvas);
      zip.add(file);
      file.push(png, true);
      await write();
    },
    finish: async () => {
      zip.end();
      made.push(withComment(made.pop()!, link));
      await write();
      await bytes.close();
    },
    cancel: async () => {
      zip.terminate();
      await bytes.abort();
    },
  };
}

/** The end of a ZIP with a comment: its length stands in the last two bytes. */
function withComment(end: Uint8Array<ArrayBuffer>, text: string): Uint8Array<ArrayBuffer> {
  const comment = new TextEncoder().encode(text).subarray(0, 0xffff);
  const whole = new Uint8Array(end.length + comment.length);
  whole.set(end);
  whole.set(comment, end.length);
  new DataView(whole.buffer).setUint16(end.length - 2, comment.length, true);
  return whole;
}
