import { fittingClip, type Clip } from "../shot/settings/clip.ts";
import type { ByteSink } from "./byteSink.ts";
import { gifSink } from "./gif/gifSink.ts";
import { mediaSink } from "./media/mediaSink.ts";
import type { Encoding } from "./media/negotiate.ts";
import { pngSink } from "./pictures/pngSink.ts";
import type { About, Draw, FrameSink } from "./sink.ts";
import { zipSink } from "./pictures/zipSink.ts";

interface SinkOptions {
  readonly clip: Clip | undefined;
  /** Of the whole clip. */
  readonly frames: number;
  readonly about: About;
  readonly bytes: ByteSink;
  readonly draw: Draw;
  /** How many frames will come. */
  readonly count: number;
  /** Of a video. */
  readonly encoding: Encoding | null;
}

/** Starts the file that a shot's clip asks for. When it cannot be started, no part of it is left. */
export async function openSink(options: SinkOptions): Promise<FrameSink> {
  try {
    return await sinkOf(options);
  } catch (error) {
    await options.bytes.abort().catch(() => {});
    throw error;
  }
}

function sinkOf({ clip, frames, about, bytes, draw, count, encoding }: SinkOptions): FrameSink | Promise<FrameSink> {
  const { format, fps } = fittingClip(clip);
  switch (format) {
    case "gif":
      return gifSink({ about, bytes, fps, frames, draw });
    case "zip":
      return zipSink(about, bytes, count);
    case "png":
      return pngSink(about, bytes);
    default:
      if (!encoding) throw new RangeError(`${format} needs an encoding`);
      return mediaSink({ encoding, about, bytes, fps, count });
  }
}
