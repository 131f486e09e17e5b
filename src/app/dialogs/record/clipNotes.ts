import type { Encoding } from "../../../record/media/negotiate.ts";
import { estimatedBytes } from "../../../shot/settings/bitRate.ts";
import { formatOf } from "../../../shot/settings/formats.ts";
import { fittingClip, resolveClip } from "../../../shot/settings/clip.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import { bytesInWords } from "./words.ts";

/** Kept in memory, more than this is worth a warning. */
const muchMemory = 300e6;

/** What differs from what was asked for, and what to mind: a sentence for each. */
export function clipNotes(prepared: Prepared, encoding: Encoding | null, writesToDisk: boolean): readonly string[] {
  const { shot } = prepared;
  const asked = resolveClip(shot.clip);
  const { width, height, fps, format } = fittingClip(shot.clip);
  const isEven = width === asked.width && height === asked.height;
  const { caution } = formatOf(format);
  const estimate = estimatedBytes(prepared);
  return [
    ...(encoding?.note ? [encoding.note] : []),
    ...(isEven ? [] : [`H.264 has even sizes only: recording ${width} × ${height}.`]),
    ...(fps === asked.fps ? [] : [`A GIF shows at most ${fps} frames a second, not ${asked.fps}.`]),
    ...(caution === undefined ? [] : [caution]),
    ...(writesToDisk || estimate < muchMemory
      ? []
      : [`This browser keeps the file in memory until it is whole: about ${bytesInWords(estimate)}.`]),
  ];
}
