/** Pictures that wait to be encoded: enough to keep the encoder busy, few enough to keep memory flat. */
const mostWaiting = 3;

interface Encoder {
  /** Takes the picture and closes it; resolves when another one may come. Rejects when encoding has failed. */
  encode(picture: VideoFrame, keyFrame: boolean): Promise<void>;
  /** Resolves when everything is encoded. */
  flush(): Promise<void>;
  close(): void;
}

type OnChunk = (chunk: EncodedVideoChunk, about: EncodedVideoChunkMetadata | undefined) => void;

/** Starts a video encoder. It fails between calls; whoever calls next, or waits, hears of it. */
export function startEncoder(config: VideoEncoderConfig, onChunk: OnChunk): Encoder {
  const failures: Error[] = [];
  let wake = () => {};
  const encoder = new VideoEncoder({
    output: (chunk, about) => {
      onChunk(chunk, about);
      wake();
    },
    error: (error) => {
      failures.push(error);
      wake();
    },
  });
  encoder.addEventListener("dequeue", () => wake());
  encoder.configure(config);
  const check = () => {
    if (failures[0]) throw failures[0];
  };
  return {
    encode: async (picture, keyFrame) => {
      try {
        check();
        encoder.encode(picture, { keyFrame });
      } finally {
        picture.close();
      }
      while (failures.length === 0 && encoder.state === "configured" && encoder.encodeQueueSize >= mostWaiting)
        await new Promise<void>((resolve) => (wake = resolve));
      check();
    },
    flush: async () => {
      check();
      await encoder.flush();
      check();
    },
    close: () => {
      if (encoder.state !== "closed") encoder.close();
      wake();
    },
  };
}
