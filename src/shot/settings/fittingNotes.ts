import { fittingClip, resolveClip, type Clip } from "./clip.ts";
import { formatOf } from "./formats.ts";

/** What a clip's format cannot hold as it was asked for: a sentence for each. */
export function fittingNotes(clip: Clip = {}): readonly string[] {
  const [asked, held] = [resolveClip(clip), fittingClip(clip)];
  const { label } = formatOf(held.format);
  const [wanted, made] = [asked, held].map(({ width, height }) => `${width} × ${height}`);
  return [
    ...(wanted === made ? [] : [`${label} has even sizes only: ${wanted} becomes ${made}.`]),
    ...(asked.fps === held.fps
      ? []
      : [`${label} has at most ${held.fps} frames a second: ${asked.fps} becomes ${held.fps}.`]),
  ];
}
