import { fittingClip, type Clip } from "../shot/settings/clip.ts";
import type { FormatId } from "../shot/settings/formats.ts";
import type { ByteSink } from "./byteSink.ts";
import { gifSink } from "./gif/gifSink.ts";
import { mediaSink } from "./media/mediaSink.ts";
import type { Encoding } from "./media/negotiate.ts";
import { pngSink } from "./png/pngSink.ts";
import type { About, Draw, FrameSink } from "./sink.ts";
import { zipSink } from "./png/zipSink.ts";

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
    return await sinks[fittingClip(options.clip).format](options);
  } catch (error) {
    await options.bytes.abort().catch(() => {});
    throw error;
  }
}

type OpenSink = (options: SinkOptions) => FrameSink | Promise<FrameSink>;

const video: OpenSink = ({ clip, encoding, about, bytes, count }) => {
  const { format, fps } = fittingClip(clip);
  if (!encoding) throw new RangeError(`${format} needs an encoding`);
  return mediaSink({ encoding, about, bytes, fps, count });
};

/** What writes each format. */
const sinks: Readonly<Record<FormatId, OpenSink>> = {
  mp4: video,
  webm: video,
  av1: video,
  gif: ({ clip, about, bytes, frames, draw }) => gifSink({ about, bytes, fps: fittingClip(clip).fps, frames, draw }),
  zip: ({ about, bytes, count }) => zipSink(about, bytes, count),
  png: ({ about, bytes }) => pngSink(about, bytes),
};
