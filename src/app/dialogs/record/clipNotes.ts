import type { Encoding } from "../../../record/media/negotiate.ts";
import { estimatedBytes } from "../../../shot/settings/bitRate.ts";
import { formatOf } from "../../../shot/settings/formats.ts";
import { resolveClip } from "../../../shot/settings/clip.ts";
import { fittingNotes } from "../../../shot/settings/fittingNotes.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import { bytesInWords } from "./words.ts";

/** Kept in memory, more than this is worth a warning. */
const muchMemory = 300e6;

/** What differs from what was asked for, and what to mind: a sentence for each. */
export function clipNotes(prepared: Prepared, encoding: Encoding | null, writesToDisk: boolean): readonly string[] {
  const { shot } = prepared;
  const { caution } = formatOf(resolveClip(shot.clip).format);
  const estimate = estimatedBytes(prepared);
  return [
    ...(encoding?.note ? [encoding.note] : []),
    ...fittingNotes(shot.clip),
    ...(caution === undefined ? [] : [caution]),
    ...(writesToDisk || estimate < muchMemory
      ? []
      : [`This browser keeps the file in memory until it is whole: about ${bytesInWords(estimate)}.`]),
  ];
}
