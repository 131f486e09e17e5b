import { readFile } from "node:fs/promises";
import { BadData } from "../terminal/failure.ts";
import { gifEnd, readGifBlocks, type GifBlocks } from "./gifBlocks.ts";
import { expectFrames, type Joiner } from "./part.ts";

/** GIF: the frames are copied as they are; the first of each part shows all its pixels. */
export const gifJoiner: Joiner = {
  linkIn: async (path) => (await blocksIn(path)).comment,
  join: async (parts, { link }, file) => {
    let end = 0;
    const write = async (bytes: Buffer) => {
      await file.write(bytes, end);
      end += bytes.length;
    };
    let palette: Buffer | null = null;
    for (const part of parts) {
      const gif = await blocksIn(part.path);
      expectFrames(part, gif.frames.length);
      if (!palette) await write(Buffer.concat([gif.head, gif.palette, gif.preamble]));
      palette ??= gif.palette;
      const own = palette.equals(gif.palette) ? null : gif.palette;
      for (const { control, descriptor, pixels } of gif.frames)
        await write(Buffer.concat([control, ...withPalette(descriptor, own), pixels]));
    }
    await write(gifEnd(link));
  },
};

async function blocksIn(path: string): Promise<GifBlocks> {
  const bytes = await readFile(path);
  try {
    return readGifBlocks(bytes);
  } catch (error) {
    throw new BadData(`${path}: ${(error as Error).message}`);
  }
}

/** A frame of another machine, whose colours differ in the last bit, brings them along. */
function withPalette(descriptor: Buffer, own: Buffer | null): readonly Buffer[] {
  if (!own) return [descriptor];
  const place = Buffer.from(descriptor);
  place[9] = 0x80 | (Math.log2(own.length / 3) - 1);
  return [place, own];
}
