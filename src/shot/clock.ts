import type { Prepared } from "./prepare.ts";

/** How a descent takes its time, in any one unit: seconds while it is played, frames in a clip. */
export interface Course {
  /** What the clock reads at the end. */
  readonly lastTick: number;
  /** How long it takes from the start to the end. */
  readonly walk: number;
  /** How long the end stays in view before it begins again; without it, the end stays. */
  readonly loopHold?: number;
  /** `eased`: every doubling of the reading takes the same time, so that the first steps, which are the largest, can be seen. */
  readonly pace: "even" | "eased";
}

/** What the clock reads so long after the start: the one mapping from time to steps, on the page, in a component and in a clip. */
export function ticksAt({ lastTick, walk, loopHold, pace }: Course, time: number): number {
  const within = loopHold === undefined ? time : time % (walk + loopHold);
  if (within >= walk) return lastTick;
  const share = within / walk;
  return pace === "eased" ? Math.min((1 + lastTick) ** share - 1, lastTick) : share * lastTick;
}

/** How long the end stays in view before a loop begins again, in seconds. */
const holdSeconds = 1;

type Played = Pick<Prepared, "lastTick"> & { readonly shot: Pick<Prepared["shot"], "timeline"> };

/** How a shot is played: its timeline's so many ticks in a second. */
export function playedCourse({ shot: { timeline }, lastTick }: Played): Course {
  const { stepsPerSecond, loop } = timeline;
  return { lastTick, walk: lastTick / stepsPerSecond, pace: "even", ...(loop && { loopHold: holdSeconds }) };
}

/** A reading from which a shot is played on, and when that was, in milliseconds. */
export interface Anchor {
  readonly ticks: number;
  readonly now: number;
}

/** What the clock reads when a shot has been played on from an anchor until a time: a function of the time since then, never a running sum. */
export function playedTicks(played: Played, { ticks, now: began }: Anchor, now: number): number {
  const course = playedCourse(played);
  if (course.lastTick === 0) return 0;
  const before = (ticks / course.lastTick) * course.walk;
  return ticksAt(course, before + Math.max(0, now - began) / 1000);
}

/** Whether playing on has come to an end. */
export const isAtEnd = ({ shot: { timeline }, lastTick }: Played, ticks: number): boolean =>
  !timeline.loop && ticks >= lastTick;
