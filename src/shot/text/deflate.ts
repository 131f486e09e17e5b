import { mostText } from "../settings/bounds.ts";

// The few parts of the platform, the same in browsers and in Node, that this needs; the room has no DOM types.
interface ByteStream {
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> };
  };
}
declare const CompressionStream: new (format: "deflate-raw") => ByteStream;
declare const DecompressionStream: new (format: "deflate-raw") => ByteStream;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  encoding: "utf-8",
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** A text as UTF-8, deflated (RFC 1951). */
export const deflate = (text: string): Promise<Uint8Array> =>
  through(new CompressionStream("deflate-raw"), new TextEncoder().encode(text), Infinity);

/** The text again. Rejects for bytes that are damaged or cut short, and as soon as they inflate to more than `mostText` bytes. */
export async function inflate(bytes: Uint8Array): Promise<string> {
  const text = await through(new DecompressionStream("deflate-raw"), bytes, mostText);
  return new TextDecoder("utf-8", { fatal: true }).decode(text);
}

/** Small enough that a browser, which inflates a piece at once, makes no more than a megabyte of it. */
const pieceBytes = 1024;

async function through({ writable, readable }: ByteStream, bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const reader = readable.getReader();
  // What goes wrong in here goes wrong for the reader as well, or happens because the reader stopped.
  feed(writable, bytes).catch(() => {});
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) return joined(pieces, length);
    pieces.push(value);
    length += value.length;
    if (length <= most) continue;
    await reader.cancel();
    throw new RangeError(`expected at most ${most} bytes, got more`);
  }
}

async function feed(writable: ByteStream["writable"], bytes: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  for (let at = 0; at < bytes.length; at += pieceBytes) await writer.write(bytes.subarray(at, at + pieceBytes));
  await writer.close();
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
