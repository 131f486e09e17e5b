import type { Playhead } from "../../scene/stage/playhead.ts";
import { playedTicks, type Anchor } from "../../shot/clock.ts";
import type { PageState, PageStore } from "../state/pageState.ts";

/** Play, pause, and the way to a step. */
export interface Transport {
  /** Plays on from here; from the end, from the start. */
  play(): void;
  pause(): void;
  toggle(): void;
  /** Goes to a step; playing goes on from there. */
  seek(step: number): void;
  /** Goes to a step and rests there. */
  restAt(step: number): void;
  /** One or more whole steps forward or back, and rests there. */
  stepBy(steps: number): void;
  /** What the clock reads when playing has gone on until a time, in milliseconds. */
  ticksAt(now: number): number;
}

export function createTransport(
  { getState, setState, subscribe }: Pick<PageStore, "getState" | "setState" | "subscribe">,
  playhead: Playhead,
  requestFrame: () => void,
): Transport {
  let anchor: Anchor = { ticks: 0, now: 0 };
  const dropAnchor = () => (anchor = { ticks: playhead.ticks, now: performance.now() });

  const play = () => {
    if (playhead.ticks >= getState().prepared.lastTick) playhead.ticks = 0;
    dropAnchor();
    setState({ playing: true });
  };
  const pause = () => setState({ playing: false });
  const seek = (step: number) => {
    playhead.ticks = Math.min(Math.max(step, 0), getState().prepared.lastTick);
    dropAnchor();
    requestFrame();
  };
  const restAt = (step: number) => {
    pause();
    seek(step);
  };

  // Another speed while playing goes on from the step that is shown; a surface that was not there before begins again.
  subscribe((now, before) => {
    if (now.prepared.shot.timeline !== before.prepared.shot.timeline) dropAnchor();
    const old = surfacesOf(before);
    if (surfacesOf(now).some((surface) => !old.includes(surface))) restAt(0);
  });

  // What passes while the page is hidden, when no frame is drawn, does not count.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") dropAnchor();
  });

  return {
    play,
    pause,
    toggle: () => (getState().playing ? pause() : play()),
    seek,
    restAt,
    stepBy: (steps) => restAt(steps > 0 ? Math.floor(playhead.ticks) + steps : Math.ceil(playhead.ticks) + steps),
    ticksAt: (now) => playedTicks(getState().prepared, anchor, now),
  };
}

const surfacesOf = ({ prepared: { shot } }: PageState) => shot.panes.map(({ surface }) => surface);
