import {
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  WebMOutputFormat,
} from "mediabunny";
import type { StreamTargetChunk } from "mediabunny";
import type { ByteSink } from "../byteSink.ts";
import { startEncoder } from "./encoder.ts";
import type { Encoding } from "./negotiate.ts";
import type { About, FrameSink } from "../sink.ts";

interface MediaOptions {
  readonly encoding: Encoding;
  readonly about: About;
  readonly bytes: ByteSink;
  readonly fps: number;
  /** How many frames will come. */
  readonly count: number;
}

/** Seconds between two frames that need no other to be shown. */
const keyFrameSeconds = 2;
/** Of what is written at once. */
const chunkBytes = 1 << 18;

/** An MP4 or WebM file. Its first frame is shown at 0, and frame k exactly k / fps later. */
export async function mediaSink({ encoding, about, bytes, fps, count }: MediaOptions): Promise<FrameSink> {
  const { container, codec, config } = encoding;
  const target = new StreamTarget(writableTo(bytes), { chunked: true, chunkSize: chunkBytes });
  // Room is reserved for the index of all frames at the beginning: nothing waits in memory, and players start at once.
  const format = container === "mp4" ? new Mp4OutputFormat({ fastStart: "reserve" }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source, { frameRate: fps, maximumPacketCount: count });
  output.setMetadataTags({ title: about.title, comment: about.link, description: about.link });
  await output.start();

  let taken = 0;
  let written = Promise.resolve();
  const encoder = startEncoder(config, (chunk, meta) => {
    written = written.then(() => source.add(packetOf(chunk, fps), meta));
    written.catch(() => {}); // whoever awaits it next hears of it
  });
  return {
    add: async (canvas) => {
      const index = taken++;
      const picture = new VideoFrame(canvas, { timestamp: microseconds(index, fps), duration: microseconds(1, fps) });
      await encoder.encode(picture, index % Math.round(keyFrameSeconds * fps) === 0);
      await written;
    },
    finish: async () => {
      await encoder.flush();
      encoder.close();
      await written;
      await output.finalize();
      await bytes.close();
    },
    cancel: async () => {
      encoder.close();
      await output.cancel().catch(() => {}); // its stream may have failed
      await bytes.abort();
    },
  };
}

const microseconds = (frames: number, fps: number) => Math.round((frames * 1e6) / fps);

/** The encoder counts microseconds; which frame it means is told exactly. */
function packetOf(chunk: EncodedVideoChunk, fps: number): EncodedPacket {
  const index = Math.round((chunk.timestamp * fps) / 1e6);
  return EncodedPacket.fromEncodedChunk(chunk).clone({ timestamp: index / fps, duration: 1 / fps });
}

const writableTo = (bytes: ByteSink) =>
  new WritableStream<StreamTargetChunk>({ write: ({ data, position }) => bytes.write(data, position) });
