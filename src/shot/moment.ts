import { between, sides, type CameraPose } from "./layout/camera.ts";
import { camerasOf, homesOf, seenIn } from "./layout/cameras.ts";
import { orbitRound } from "./layout/hand.ts";
import { pictureScale } from "./layout/pictureScale.ts";
import { shownParts } from "./settings/offeredParts.ts";
import { fittingClip, type ClipValues } from "./settings/clip.ts";
import type { Prepared } from "./prepare.ts";
import { ticksAt } from "./clock.ts";
import type { Timeline } from "./settings/timeline.ts";

/** What a picture of a shot shows. */
export interface Moment {
  /** What the clock reads: steps, or evaluations; a fraction lies between two. */
  readonly ticks: number;
  readonly clock: Timeline["clock"];
  /** Where each pane is looked at from. */
  readonly cameras: readonly CameraPose[];
}

/** How a clip's frames are spent. */
interface Timing {
  readonly clip: ClipValues;
  readonly frames: number;
  /** Frames until the descent has ended; the others hold the end. */
  readonly walk: number;
  readonly lastTick: number;
}

/** Seconds from the first step to the last: what the length leaves, or as long as the timeline takes. */
const walkSeconds = ({ seconds, hold }: ClipValues, lastTick: number, { stepsPerSecond }: Timeline) =>
  seconds > 0 ? Math.max(0, seconds - hold) : lastTick / stepsPerSecond;

function timingOf({ shot, lastTick }: Prepared): Timing {
  const clip = fittingClip(shot.clip);
  const walk = walkSeconds(clip, lastTick, shot.timeline);
  const length = clip.seconds > 0 ? clip.seconds : walk + clip.hold;
  return { clip, lastTick, frames: Math.max(1, Math.round(length * clip.fps)), walk: Math.round(walk * clip.fps) };
}

/** How many frames a shot's video has: at least one, however short it is. */
export const framesOf = (prepared: Prepared): number => timingOf(prepared).frames;

/** What frame `frame` of a shot's video shows, whatever was drawn before it. The last one always shows the end. Throws for a frame that it does not have. */
export function momentOf(prepared: Prepared, frame: number): Moment {
  const { shot } = prepared;
  const timing = timingOf(prepared);
  const { frames, walk, lastTick, clip } = timing;
  if (!Number.isInteger(frame) || frame < 0 || frame >= frames)
    throw new RangeError(`expected a frame from 0 to ${frames - 1}, got ${frame}`);
  const end = Math.min(walk, frames - 1); // without a hold the last frame is the end
  return {
    ticks: ticksAt({ lastTick, walk: end, pace: clip.pace }, frame),
    clock: shot.timeline.clock,
    cameras: posesAt(prepared, timing, frame),
  };
}

function posesAt(prepared: Prepared, { clip, frames }: Timing, frame: number): readonly CameraPose[] {
  const scale = pictureScale(clip.width, clip.height);
  const seen = seenIn(prepared, clip.width / scale, clip.height / scale, shownParts(prepared.shot, clip));
  const homes = homesOf(prepared, seen);
  const now = camerasOf(prepared, seen, homes);
  switch (clip.camera) {
    case "still":
      return now;
    case "turn":
      return now.map((pose, i) => orbitRound(pose, seen[i]!, (((clip.turn * Math.PI) / 180) * frame) / clip.fps));
    case "travel": {
      const share = frames > 1 ? frame / (frames - 1) : 1;
      return now.map((pose, i) => {
        const views = { now: pose, home: homes[i]!, ...sides };
        return between(views[clip.from], views[clip.to], share * share * (3 - 2 * share));
      });
    }
  }
}
