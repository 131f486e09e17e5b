/** A GIF, as far as joining must know it (GIF89a). */
export interface GifBlocks {
  /** Signature and size. [13 bytes] */
  readonly head: Buffer;
  /** The colours of all frames. */
  readonly palette: Buffer;
  /** What comes before the frames: that it loops. */
  readonly preamble: Buffer;
  readonly frames: readonly {
    /** Its time, and what happens to it afterwards. */
    readonly control: Buffer;
    /** Its place and size. [10 bytes] */
    readonly descriptor: Buffer;
    readonly pixels: Buffer;
  }[];
  readonly comment: string | null;
}

const headBytes = 13;
const descriptorBytes = 10;

/** Takes a GIF with one palette apart. Throws a `RangeError` for anything else. */
export function readGifBlocks(gif: Buffer): GifBlocks {
  if (gif.toString("latin1", 0, 6) !== "GIF89a") throw new RangeError("it is no GIF");
  const paletteBytes = 3 * (2 << (gif[10]! & 7));
  const frames: GifBlocks["frames"][number][] = [];
  const preamble: Buffer[] = [];
  let [control, comment]: [Buffer, string | null] = [Buffer.alloc(0), null];
  for (let at = headBytes + paletteBytes; gif[at] !== 0x3b;) {
    const kind = gif[at] === 0x21 ? gif[at + 1]! : gif[at];
    if (kind === 0x2c) {
      const pixels = at + descriptorBytes;
      const end = afterBlocks(gif, pixels + 1); // behind the size of its codes
      frames.push({ control, descriptor: gif.subarray(at, pixels), pixels: gif.subarray(pixels, end) });
      at = end;
      continue;
    }
    if (gif[at] !== 0x21) throw new RangeError(`it is damaged, or cut short, at byte ${at}`);
    const end = afterBlocks(gif, at + 2);
    if (kind === 0xf9) control = gif.subarray(at, end);
    else if (kind === 0xfe) comment = textIn(gif, at + 2);
    else preamble.push(gif.subarray(at, end));
    at = end;
  }
  const palette = gif.subarray(headBytes, headBytes + paletteBytes);
  return { head: gif.subarray(0, headBytes), palette, preamble: Buffer.concat(preamble), frames, comment };
}

/** A comment in blocks of at most 255 bytes, and the end of the file. */
export function gifEnd(text: string): Buffer {
  const comment = Buffer.from(text);
  const blocks = Array.from({ length: Math.ceil(comment.length / 255) }, (_, i) => {
    const block = comment.subarray(255 * i, 255 * (i + 1));
    return Buffer.concat([Buffer.of(block.length), block]);
  });
  return Buffer.concat([Buffer.of(0x21, 0xfe), ...blocks, Buffer.of(0, 0x3b)]);
}

/** Behind the blocks that begin here, the last of which is empty. */
function afterBlocks(gif: Buffer, begin: number): number {
  let at = begin;
  while (gif[at] !== 0) {
    if (at >= gif.length) throw new RangeError("it is cut short");
    at += gif[at]! + 1;
  }
  return at + 1;
}

function textIn(gif: Buffer, begin: number): string {
  const blocks: Buffer[] = [];
  for (let at = begin; gif[at] !== 0; at += gif[at]! + 1) blocks.push(gif.subarray(at + 1, at + 1 + gif[at]!));
  return Buffer.concat(blocks).toString("utf8");
}
