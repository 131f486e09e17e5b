import { formatCount } from "../../core/format.ts";
import { mostCharacters, mostPanes, mostText } from "../settings/bounds.ts";
import { clipSettings, type ClipValues } from "../settings/clip.ts";
import { firstShot } from "../presets/firstShot.ts";
import { lookSettings, type Look } from "../settings/look.ts";
import { readCamera } from "./readers/camera.ts";
import { readSettings } from "./readers/settings.ts";
import { anyNumber } from "./readers/numbers.ts";
import { readPane } from "./readers/pane.ts";
import { describe, flag, isObject, listUpTo, record, textUpTo, type Reader } from "./readers/reader.ts";
import type { Shot } from "../shot.ts";
import { firstTimeline, timelineSettings, type Timeline } from "../settings/timeline.ts";

/** What a user's text says. */
export interface Decoded {
  readonly shot: Shot;
  /** One sentence for each thing that was wrong, for the user to read. */
  readonly problems: readonly string[];
  /** `false`: there was nothing to read in it, and the shot is the first one. */
  readonly isShot: boolean;
}

/** The property that tells a shot from other JSON; it holds the version. */
export const mark = "fall-line";

/** Until version 0.2 a switch said that the loss chart is logarithmic. */
const readOlderLook = record<{ readonly logLoss: boolean }>({ logLoss: flag });
const readLook: Reader<Look> = (input) => {
  const look = readSettings<Look>(lookSettings)(input);
  const isLog = look && isObject(input.value) && readOlderLook(input)?.logLoss === true;
  return isLog ? { lossScale: "log", ...look } : look;
};

const readParts = record<Omit<Shot, "version" | "timeline"> & { readonly timeline: Partial<Timeline> }>({
  title: textUpTo(mostCharacters),
  panes: listUpTo(mostPanes, readPane),
  camera: readCamera,
  linkCameras: flag,
  timeline: readSettings<Timeline>(timelineSettings),
  look: readLook,
  target: anyNumber,
  clip: readSettings<ClipValues>(clipSettings),
});

/**
 * The shot that a user's text describes, from a link or a file: see `encodeShot`. Never throws, whatever the text. What
 * is unknown is ignored, what is left out is a default, what is wrong is a default and a problem.
 */
export function decodeShot(text: string): Decoded {
  if (text.length > mostText) return noShot(`it has more than ${formatCount(mostText)} characters`);
  const value = parseJson(text);
  if (value === undefined)
    return noShot(text.trim() === "" ? "it is empty" : `it begins with ${describe(text.trim())}`);
  if (!isObject(value)) return noShot(`it is ${describe(value)}`);
  if (!Object.hasOwn(value, mark) && !Object.hasOwn(value, "panes"))
    return noShot(`it has no "${mark}" and no "panes"`);
  const problems = versionProblems(value[mark]);
  const { timeline, ...rest } = readParts({ value, path: "", tell: (problem) => problems.push(problem) })!;
  const shot: Shot = {
    ...firstShot,
    ...rest,
    timeline: { ...firstTimeline, ...timeline },
  };
  return { shot, problems: shortened(problems), isShot: true };
}

/** The first shot, where there was nothing to read. */
export const noShot = (reason: string): Decoded => ({
  shot: firstShot,
  problems: [`this is no Fall Line shot: ${reason}`],
  isShot: false,
});

function versionProblems(version: unknown): string[] {
  if (version === undefined || version === firstShot.version) return [];
  if (Number.isInteger(version) && (version as number) > firstShot.version)
    return [`made by a newer Fall Line (version ${describe(version)}): what this one does not know is left out`];
  return [`${mark}: expected the version ${firstShot.version}, got ${describe(version)}; using the default`];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

const mostProblems = 20;

const shortened = (problems: readonly string[]) =>
  problems.length <= mostProblems
    ? problems
    : [...problems.slice(0, mostProblems), `… and ${problems.length - mostProblems} more problems`];
