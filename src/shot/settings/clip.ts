import { defaultsOf } from "../../core/settings/defaults.ts";
import type { Settings, Values } from "../../core/settings/setting.ts";
import { formatIds, formatOf, formats, type FormatId } from "./formats.ts";
import { partSettings } from "./parts.ts";
import { namedSizes, pixelLimits } from "./sizes.ts";

const views = { now: "as now", home: "home", top: "top", front: "front", side: "side" } as const;
const pixels = { kind: "number", min: pixelLimits.least, max: pixelLimits.most, whole: true } as const;
const labels = Object.fromEntries(formatIds.map((id) => [id, formats[id].label])) as Readonly<Record<FormatId, string>>;

/** How a shot is recorded as a video, or as pictures. */
export const clipSettings = {
  format: {
    kind: "choice",
    label: "format",
    options: labels,
    fallback: "mp4",
  },
  width: { ...pixels, label: "width", fallback: namedSizes["720p"].width },
  height: { ...pixels, label: "height", fallback: namedSizes["720p"].height },
  fps: { kind: "number", label: "frames per second", min: 1, max: 60, whole: true, fallback: 30 },
  /** Of the whole video, the hold included; 0 lets the runs end at the timeline's speed, and adds the hold. */
  seconds: {
    kind: "number",
    label: "length in seconds (0: until all runs end)",
    min: 0,
    max: 3600,
    fallback: 0,
  },
  pace: {
    kind: "choice",
    label: "pace",
    options: { even: "even", eased: "early steps slow" },
    fallback: "even",
  },
  hold: { kind: "number", label: "hold the end (s)", min: 0, max: 60, fallback: 1 },
  quality: {
    kind: "choice",
    label: "quality",
    options: { low: "small file", medium: "good", high: "best" },
    fallback: "medium",
  },
  camera: {
    kind: "choice",
    label: "camera",
    options: { still: "as now", turn: "turntable", travel: "from one view to another" },
    fallback: "still",
  },
  turn: { kind: "number", label: "degrees per second", min: -360, max: 360, fallback: 20 },
  from: { kind: "choice", label: "from", options: views, fallback: "now" },
  to: { kind: "choice", label: "to", options: views, fallback: "top" },
  ...partSettings,
  gizmo: { ...partSettings.gizmo, fallback: false },
} as const satisfies Settings;

export type ClipValues = Values<typeof clipSettings>;
/** What is left out is the field's fallback. */
export type Clip = Partial<ClipValues>;

const fallbacks = defaultsOf(clipSettings);

/** The clip with every default filled in. */
export const resolveClip = (clip: Clip = {}): ClipValues => ({ ...fallbacks, ...clip });

/** The clip as its format can hold it: H.264 has even sizes only, GIF has at most 50 frames a second. */
export function fittingClip(clip: Clip = {}): ClipValues {
  const values = resolveClip(clip);
  const { format, width, height, fps } = values;
  const { hasEvenSizes = false, mostFps = Infinity } = formatOf(format);
  const whole = (length: number) => (hasEvenSizes ? length - (length % 2) : length);
  return { ...values, width: whole(width), height: whole(height), fps: Math.min(fps, mostFps) };
}
