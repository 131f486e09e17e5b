import { formatCount, formatShort } from "../../core/format.ts";

/** How far a file is. */
interface Stand {
  /** What is counted. */
  readonly unit: "frame" | "picture";
  readonly done: number;
  readonly of: number;
  /** Since the first frame was begun. */
  readonly seconds: number;
  readonly bytes: number;
}

/** A line about it: frames, frames per second, time left, size so far. */
export function progressLine({ unit, done, of, seconds, bytes }: Stand): string {
  const rate = done / seconds;
  const left = Math.ceil((of - done) / rate);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return `${unit} ${formatCount(done)} of ${formatCount(of)}, ${formatShort(rate, 2)} ${unit}s/s, ${clock} left, ${formatShort(bytes / 1e6, 2)} MB`;
}

const barWidth = 24;

/** A bar of so many whole blocks. */
export function progressBar({ done, of }: Pick<Stand, "done" | "of">): string {
  const full = Math.floor((done / of) * barWidth);
  return "█".repeat(full) + "░".repeat(barWidth - full);
}

/** Lines where nobody watches: about so many in all. */
const lines = 10;

/** Whether a frame is the last of a tenth. */
export const isTenth = (done: number, of: number): boolean =>
  Math.floor((done * lines) / of) > Math.floor(((done - 1) * lines) / of);

const clearLine = "\r\u001b[K";

/** Tells how far it is, on stderr: a bar for a person at a terminal, some lines for a log, nothing when quiet. */
export function startProgress(unit: Stand["unit"], quiet: boolean, bytes: () => number) {
  const begin = performance.now();
  const { isTTY } = process.stderr;
  return {
    at: (done: number, of: number) => {
      if (quiet) return;
      const stand = { unit, done, of, seconds: (performance.now() - begin) / 1000, bytes: bytes() };
      if (isTTY) process.stderr.write(`${clearLine}${progressBar(stand)} ${progressLine(stand)}`);
      else if (isTenth(done, of)) process.stderr.write(`${progressLine(stand)}\n`);
    },
    /** Leaves the terminal's line empty. */
    end: () => {
      if (isTTY && !quiet) process.stderr.write(clearLine);
    },
  };
}
