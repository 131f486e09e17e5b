import { framesOf } from "../../shot/moment.ts";
import { prepare } from "../../shot/prepare.ts";
import { shotFromHash } from "../../shot/text/link.ts";
import { presetShot } from "../../shot/presets/presetShot.ts";
import type { Shot } from "../../shot/shot.ts";
import { sliceOfLink, type Slice } from "../../shot/text/slice.ts";
import type { OutFile } from "../files/outFile.ts";
import { BadData } from "../terminal/failure.ts";

/** A file with a slice of a clip. */
export interface Part {
  readonly path: string;
  /** To the shot, without the slice. */
  readonly link: string;
  readonly slice: Slice;
}

/** The whole that parts make. */
export interface Whole {
  readonly shot: Shot;
  readonly link: string;
  readonly frames: number;
}

/** What one kind of file needs to be joined. */
export interface Joiner {
  /** The link in a file; `null` when there is none. Rejects when the file cannot be read. */
  linkIn(path: string): Promise<string | null>;
  /** Writes the frames of all parts, which are in order, as they are. Rejects with `BadData`. */
  join(parts: readonly Part[], whole: Whole, file: OutFile): Promise<void>;
}

/** The part that a file holds, by the link in it. Throws `BadData` for a file without one. */
export function partOf(path: string, text: string | null): Part {
  const { link, slice } = sliceOfLink(text ?? "");
  if (slice) return { path, link, slice };
  throw new BadData(`${path}: it does not say which frames it holds: expected a file of \`fall-line record --frames\``);
}

/** What the parts make. Rejects with `BadData` unless each begins where the one before ends, from the first frame to the last of one shot. */
export async function wholeOf(parts: readonly Part[]): Promise<Whole> {
  const first = parts[0]!;
  const decoded = await shotFromHash(first.link.slice(first.link.indexOf("#")), presetShot);
  if (!decoded?.isShot) throw new BadData(`${first.path}: the link in it holds no shot`);
  const frames = framesOf(await prepare(decoded.shot));
  let next = 0;
  for (const { path, link, slice } of parts) {
    const [from, to] = slice;
    if (link !== first.link) throw new BadData(`${path}: it is of another shot, size or rate than ${first.path}`);
    if (from !== next)
      throw new BadData(`${path}: expected a part that begins with frame ${next}, got frames ${from}:${to}`);
    next = to;
  }
  if (next !== frames)
    throw new BadData(`the last part ends before frame ${next}: frames ${next}:${frames} are missing`);
  return { shot: decoded.shot, link: first.link, frames };
}

/** Rejects a part that holds more or fewer frames than it says. */
export function expectFrames({ path, slice: [from, to] }: Part, found: number): void {
  if (found !== to - from) throw new BadData(`${path}: expected ${to - from} frames, got ${found}`);
}
