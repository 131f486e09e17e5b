import type { Encoding } from "../../record/media/negotiate.ts";
import { fittingClip } from "../../shot/settings/clip.ts";
import { endingOfFormat, type Ending } from "../../shot/runs/ending.ts";
import type { Shot } from "../../shot/shot.ts";
import { fileName } from "./fileName.ts";

export const mediaTypes: Readonly<Record<Ending, string>> = {
  mp4: "video/mp4",
  webm: "video/webm",
  gif: "image/gif",
  zip: "application/zip",
  png: "image/png",
};

/** What a recording's file ends with: its format, or what the browser can make instead. */
export function endingOf({ clip }: Shot, encoding: Encoding | null): Ending {
  return encoding?.container ?? endingOfFormat(fittingClip(clip).format);
}

/** What a recording's file is called. */
export const recordName = (shot: Shot, encoding: Encoding | null): string =>
  `${fileName(shot)}.${endingOf(shot, encoding)}`;
