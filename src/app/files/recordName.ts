import type { Encoding } from "../../record/media/negotiate.ts";
import { fittingClip } from "../../shot/settings/clip.ts";
import { formats, type FileExtension } from "../../shot/settings/formats.ts";
import type { Shot } from "../../shot/shot.ts";
import { fileName } from "./fileName.ts";

/** What a recording's file ends with: its format's, or that of what the browser can make instead. */
export function extensionOf({ clip }: Shot, encoding: Encoding | null): FileExtension {
  return encoding?.container ?? formats[fittingClip(clip).format].extension;
}

/** What a recording's file is called. */
export const recordName = (shot: Shot, encoding: Encoding | null): string =>
  `${fileName(shot)}.${extensionOf(shot, encoding)}`;
