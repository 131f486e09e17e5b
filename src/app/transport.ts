import { lastStepOf } from "../shot/resolve.ts";
import { stepAt, type Timeline } from "../shot/timeline.ts";
import { playhead } from "./playhead.ts";
import { requestFrame } from "./requestFrame.ts";
import { studio } from "./studio.ts";

/** Where and when playing began: the step shown is a function of the time since then, never a running sum. */
let began = { step: 0, now: 0 };

const begin = (step: number) => (began = { step, now: performance.now() });

/** The step that playing has reached at a time. */
export const playedStep = (timeline: Timeline, lastStep: number, now: number): number =>
  stepAt(timeline, began.step / timeline.stepsPerSecond + Math.max(0, now - began.now) / 1000, lastStep);

/** Plays on from here; from the end, from the start. */
export function play() {
  const atEnd = playhead.step >= lastStepOf(studio.getState().shot.panes);
  if (atEnd) playhead.step = 0;
  begin(playhead.step);
  studio.setState({ playing: true });
}

export const pause = () => studio.setState({ playing: false });

export const toggle = () => (studio.getState().playing ? pause() : play());

/** Goes to a step; playing goes on from there. */
export function seek(step: number) {
  playhead.step = Math.min(Math.max(step, 0), lastStepOf(studio.getState().shot.panes));
  begin(playhead.step);
  requestFrame();
}

/** Goes to a step and rests there. */
export function restAt(step: number) {
  pause();
  seek(step);
}

/** One or more whole steps forward or back, and rests there. */
export function stepBy(steps: number) {
  restAt(steps > 0 ? Math.floor(playhead.step) + steps : Math.ceil(playhead.step) + steps);
}

// Another speed while playing goes on from the step that is shown; another surface begins again.
studio.subscribe((now, before) => {
  if (now.shot.timeline !== before.shot.timeline) begin(playhead.step);
  if (now.shot.panes[0]!.surface !== before.shot.panes[0]!.surface) {
    studio.setState({ playing: false });
    seek(0);
  }
});
