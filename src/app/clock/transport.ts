import { lastTickOf } from "../../shot/runs/entries.ts";
import { stepAt, type Timeline } from "../../shot/settings/timeline.ts";
import { playhead } from "./playhead.ts";
import { requestFrame } from "./requestFrame.ts";
import { studio } from "../state/studio.ts";

/** Where and when playing began: the step shown is a function of the time since then, never a running sum. */
let began = { ticks: 0, now: 0 };

const begin = (ticks: number) => (began = { ticks, now: performance.now() });

/** What the clock reads when playing has gone on until a time. */
export const playedTicks = (timeline: Timeline, lastTick: number, now: number): number =>
  stepAt(timeline, began.ticks / timeline.stepsPerSecond + Math.max(0, now - began.now) / 1000, lastTick);

/** Plays on from here; from the end, from the start. */
export function play() {
  const atEnd = playhead.ticks >= lastTickOf(studio.getState().shot);
  if (atEnd) playhead.ticks = 0;
  begin(playhead.ticks);
  studio.setState({ playing: true });
}

export const pause = () => studio.setState({ playing: false });

export const toggle = () => (studio.getState().playing ? pause() : play());

/** Goes to a step; playing goes on from there. */
export function seek(step: number) {
  playhead.ticks = Math.min(Math.max(step, 0), lastTickOf(studio.getState().shot));
  begin(playhead.ticks);
  requestFrame();
}

/** Goes to a step and rests there. */
export function restAt(step: number) {
  pause();
  seek(step);
}

/** One or more whole steps forward or back, and rests there. */
export function stepBy(steps: number) {
  restAt(steps > 0 ? Math.floor(playhead.ticks) + steps : Math.ceil(playhead.ticks) + steps);
}

// Another speed while playing goes on from the step that is shown; a surface that was not there before begins again.
studio.subscribe((now, before) => {
  if (now.shot.timeline !== before.shot.timeline) begin(playhead.ticks);
  const surfacesOf = ({ shot }: typeof now) => shot.panes.map(({ surface }) => surface);
  if (surfacesOf(now).some((surface) => !surfacesOf(before).includes(surface))) {
    studio.setState({ playing: false });
    seek(0);
  }
});
