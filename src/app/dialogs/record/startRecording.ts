import type { ByteSink } from "../../../record/byteSink.ts";
import type { Encoding } from "../../../record/media/negotiate.ts";
import type { Progress } from "../../../record/record.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import type { Recording } from "./recording.ts";
import { recordShot } from "./recordShot.ts";
import type { Studio } from "../../state/createStudio.ts";

interface StartOptions {
  readonly prepared: Prepared;
  readonly encoding: Encoding | null;
  readonly name: string;
  readonly bytes: ByteSink;
  readonly frames: readonly [from: number, to: number];
}

/** How often the page hears of it, in milliseconds: often enough to watch, seldom enough to cost nothing. */
const reportEvery = 200;
/** What the speed is measured over, in milliseconds. */
const speedOver = 3000;
const thumbnailHeight = 108;

const cancelled = "cancelled";

/** Records in the background of the page, which shows how far it is. Resolves when it has ended, well or not. */
export async function startRecording(
  studio: Studio,
  { prepared, encoding, name, bytes, frames }: StartOptions,
): Promise<void> {
  const stop = new AbortController();
  const thumbnail = document.createElement("canvas");
  studio.setState({
    recording: {
      name,
      done: 0,
      of: frames[1] - frames[0],
      bytes: 0,
      framesPerSecond: null,
      thumbnail,
      state: "recording",
      cancel: () => stop.abort(new Error(cancelled)),
    },
  });
  const { counted, size } = counting(bytes);
  addEventListener("beforeunload", askFirst);
  try {
    await recordShot(prepared, encoding, counted, {
      frames,
      signal: stop.signal,
      onProgress: reporting(studio, thumbnail, size),
    });
    updateRecording(studio, { state: "saved", bytes: size() });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    if (problem === cancelled) studio.setState({ recording: null });
    else updateRecording(studio, { state: { problem } });
  } finally {
    removeEventListener("beforeunload", askFirst);
  }
}

const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();

/** The same sink, and how large its file is. */
function counting(bytes: ByteSink) {
  let size = 0;
  const counted: ByteSink = {
    ...bytes,
    write: (data, position) => {
      size = Math.max(size, position + data.length);
      return bytes.write(data, position);
    },
  };
  return { counted, size: () => size };
}

/** Tells the page now and then, with the frame that was just taken, small. */
function reporting(studio: Studio, thumbnail: HTMLCanvasElement, size: () => number) {
  let reported = -Infinity;
  const marks: { readonly done: number; readonly now: number }[] = [];
  return ({ done, of, canvas }: Progress) => {
    const now = performance.now();
    if (now - reported < reportEvery && done < of) return;
    reported = now;
    marks.push({ done, now });
    while (marks.length > 2 && now - marks[0]!.now > speedOver) marks.shift();
    const first = marks[0]!;
    const framesPerSecond = done > first.done ? (1000 * (done - first.done)) / (now - first.now) : null;
    thumbnail.height = thumbnailHeight;
    thumbnail.width = Math.max(1, Math.round((thumbnailHeight * canvas.width) / canvas.height));
    const context = thumbnail.getContext("2d")!;
    context.imageSmoothingQuality = "high";
    context.drawImage(canvas, 0, 0, thumbnail.width, thumbnail.height);
    updateRecording(studio, { done, of, bytes: size(), framesPerSecond });
  };
}

/** Changes what is known of the recording. */
const updateRecording = ({ setState }: Studio, change: Partial<Recording>): void =>
  setState(({ recording }) => ({ recording: recording && { ...recording, ...change } }));
