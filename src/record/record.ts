import { startBreathing } from "./breathe.ts";
import type { Canvas, Draw, FrameSink } from "./sink.ts";

interface Recording {
  readonly draw: Draw;
  readonly sink: FrameSink;
  /** The first frame, and the one after the last. */
  readonly frames: readonly [from: number, to: number];
}

/** How far a recording is, each time that a frame was taken. */
export interface Progress {
  /** Frames taken, and frames in all. */
  readonly done: number;
  readonly of: number;
  /** Shows the frame that was taken, until the listener returns. */
  readonly canvas: Canvas;
}

interface RecordOptions {
  /** Cancels within one frame: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Records frame after frame. Drawing waits for the sink, and everything else in the page has its turn between two frames.
 * Resolves when the file is whole; whatever goes wrong, the sink is cancelled before this rejects. Throws for no frames.
 */
export async function record(
  { draw, sink, frames: [from, to] }: Recording,
  options: RecordOptions = {},
): Promise<void> {
  const { signal, onProgress } = options;
  const breath = startBreathing();
  try {
    if (!(from < to)) throw new RangeError(`expected at least one frame to record, got those from ${from} to ${to}`);
    for (let frame = from; frame < to; frame++) {
      signal?.throwIfAborted();
      const canvas = draw(frame);
      await unlessAborted(sink.add(canvas, frame), signal);
      onProgress?.({ done: frame + 1 - from, of: to - from, canvas });
      await breath.breathe();
    }
    signal?.throwIfAborted();
    await unlessAborted(sink.finish(), signal);
  } catch (error) {
    await sink.cancel().catch(() => {}); // what went wrong first is what is told
    throw error;
  } finally {
    breath.end();
  }
}

/** Waits no longer than until the signal. */
function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
