import { GIFEncoder } from "gifenc";
import { appending, type ByteSink } from "../byteSink.ts";
import { indexer, paletteOf } from "./gifPalette.ts";
import type { About, Canvas, Draw, FrameSink } from "../sink.ts";

interface GifOptions {
  readonly about: About;
  readonly bytes: ByteSink;
  readonly fps: number;
  /** Of the whole clip, whichever frames are recorded: their parts then have one palette. */
  readonly frames: number;
  readonly draw: Draw;
}

const transparentIndex = 255;
/** Frames that are drawn beforehand, to know the colours. */
const samples = 9;

/** A GIF that loops, with one palette for all its frames. */
export function gifSink({ about, bytes, fps, frames, draw }: GifOptions): FrameSink {
  const append = appending(bytes);
  const spread = Array.from({ length: samples }, (_, i) => Math.round((i * (frames - 1)) / (samples - 1)));
  const palette = paletteOf([...new Set(spread)].map((frame) => pixelsOf(draw(frame))));
  const indexOf = indexer(palette);
  const gif = GIFEncoder({ auto: false });
  /** Hands over what was made. */
  const write = () => {
    const made = gif.bytes();
    gif.stream.reset();
    return append(made);
  };
  let before: Uint8Array | null = null;
  return {
    add: async (canvas, frame) => {
      const indices = indexOf(pixelsOf(canvas));
      const { width, height } = canvas;
      const delay = 10 * (hundredths(frame + 1, fps) - hundredths(frame, fps));
      if (before) {
        const change = indices.map((index, i) => (index === before![i] ? transparentIndex : index));
        gif.writeFrame(change, width, height, { delay, transparent: true, transparentIndex, dispose: 1 });
      } else {
        gif.writeHeader();
        gif.writeFrame(indices, width, height, {
          delay,
          first: true,
          palette: [...palette, ...padding(palette.length)],
          dispose: 1,
          repeat: 0,
        });
      }
      before = indices;
      await write();
    },
    finish: async () => {
      writeComment(gif.stream, about.link);
      gif.finish();
      await write();
      await bytes.close();
    },
    cancel: () => bytes.abort(),
  };
}

/** GIF counts hundredths of a second: each frame ends at the one nearest to its time, so that all together are exact. */
const hundredths = (frame: number, fps: number) => Math.round((100 * frame) / fps);

/** The palette has 256 places, the last of them for pixels that stay. */
const padding = (length: number) => Array.from({ length: 256 - length }, () => [0, 0, 0] as const);

function pixelsOf(canvas: Canvas): Uint8ClampedArray {
  const context = canvas.getContext("2d") as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** GIF89a, section 24: a comment in blocks of at most 255 bytes. */
function writeComment(stream: ReturnType<typeof GIFEncoder>["stream"], text: string) {
  const comment = new TextEncoder().encode(text);
  stream.writeBytes([0x21, 0xfe]);
  for (let at = 0; at < comment.length; at += 255) {
    const block = comment.subarray(at, at + 255);
    stream.writeByte(block.length);
    stream.writeBytes(block);
  }
  stream.writeByte(0);
}
