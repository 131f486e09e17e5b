import type { ByteSink } from "../../src/record/byteSink.ts";
import { memoryBytes } from "../../src/record/memoryBytes.ts";
import type { Canvas, FrameSink } from "../../src/record/sink.ts";

/** A canvas that shows pixels which never change: what sinks need of one, without a browser. [4 × width × height] */
export const fakeCanvas = (width: number, height: number, rgba: Uint8ClampedArray, png = new Uint8Array()): Canvas =>
  ({
    width,
    height,
    getContext: () => ({ getImageData: () => ({ data: rgba }) }),
    convertToBlob: async () => new Blob([png]),
  }) as unknown as Canvas;

/** A file in memory that remembers how it ended. */
export function watchedBytes(write?: (written: number) => void) {
  const memory = memoryBytes();
  const ends: string[] = [];
  let written = 0;
  const bytes: ByteSink = {
    write: async (data, position) => {
      write?.((written += data.length));
      return memory.write(data, position);
    },
    close: async () => void ends.push("closed"),
    abort: async () => {
      ends.push("aborted");
      return memory.abort();
    },
  };
  return { bytes, ends, contents: async () => new Uint8Array(await memory.blob("").arrayBuffer()) };
}

/** A sink that only notes what happens to it. */
export function notingSink(change: Partial<FrameSink> = {}) {
  const notes: string[] = [];
  const sink: FrameSink = {
    add: async (canvas, frame) => {
      notes.push(`add ${frame}`);
      await change.add?.(canvas, frame);
    },
    finish: async () => {
      notes.push("finish");
      await change.finish?.();
    },
    cancel: async () => {
      notes.push("cancel");
      await change.cancel?.();
    },
  };
  return { sink, notes };
}

interface FakeOptions {
  /** Codecs that it says it supports. */
  readonly supported?: (codec: string) => boolean | Error;
  /** What happens when a picture is encoded: an error that comes later, as real ones do. */
  readonly failure?: (codec: string, index: number) => Error | null;
}

/** Puts encoders into the global scope that make bytes of nothing, at once or never. */
export function fakeWebCodecs({ supported = () => true, failure = () => null }: FakeOptions = {}) {
  const open = new Set<object>();
  class VideoFrame {
    readonly timestamp: number;
    readonly duration: number;
    constructor(_: unknown, { timestamp, duration }: { timestamp: number; duration: number }) {
      this.timestamp = timestamp;
      this.duration = duration;
      open.add(this);
    }
    close() {
      open.delete(this);
    }
  }
  class EncodedVideoChunk {
    readonly type: string;
    readonly timestamp: number;
    readonly duration: number;
    readonly byteLength = 100;
    constructor(type: string, { timestamp, duration }: VideoFrame) {
      this.type = type;
      this.timestamp = timestamp;
      this.duration = duration;
    }
    copyTo(to: Uint8Array) {
      to.fill(7);
    }
  }
  class VideoEncoder extends EventTarget {
    state = "unconfigured";
    encodeQueueSize = 0;
    config: VideoEncoderConfig = { codec: "", width: 0, height: 0 };
    encoded = 0;
    readonly init: { output: (chunk: unknown, about: unknown) => void; error: (error: Error) => void };
    constructor(init: VideoEncoder["init"]) {
      super();
      this.init = init;
      open.add(this);
    }
    static async isConfigSupported({ codec }: VideoEncoderConfig) {
      const answer = supported(codec);
      if (answer instanceof Error) throw answer;
      return { supported: answer };
    }
    configure(config: VideoEncoderConfig) {
      this.state = "configured";
      this.config = config;
    }
    encode(picture: VideoFrame, { keyFrame }: { keyFrame: boolean }) {
      if (this.state !== "configured") throw new Error(`encode: ${this.state}`);
      const index = this.encoded++;
      this.encodeQueueSize++;
      const chunk = new EncodedVideoChunk(keyFrame ? "key" : "delta", picture);
      queueMicrotask(() => {
        const error = failure(this.config.codec, index);
        if (this.state !== "configured") return;
        if (error) return this.fail(error);
        this.encodeQueueSize--;
        const { codec, width, height } = this.config;
        this.init.output(chunk, { decoderConfig: { codec, codedWidth: width, codedHeight: height } });
        this.dispatchEvent(new Event("dequeue"));
      });
    }
    fail(error: Error) {
      this.close();
      this.init.error(error);
    }
    async flush() {
      await Promise.resolve();
      if (this.state !== "configured") throw new Error(`flush: ${this.state}`);
    }
    close() {
      this.state = "closed";
      open.delete(this);
    }
  }
  class OffscreenCanvas {
    getContext() {
      return { fillRect: () => {} };
    }
  }
  /** What was opened and not closed. */
  return { globals: { VideoFrame, EncodedVideoChunk, VideoEncoder, OffscreenCanvas }, open };
}
