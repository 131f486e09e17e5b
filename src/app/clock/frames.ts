import { lastTickOf } from "../../shot/runs/entries.ts";
import { cameraOf } from "../../shot/layout/view.ts";
import type { Shot } from "../../shot/shot.ts";
import type { Stage } from "../../scene/stage/mountStage.tsx";
import type { Playhead } from "../../scene/stage/playhead.ts";
import { camerasAt, cameraTravels } from "./cameraTravel.ts";
import { settleFirstPicture } from "./firstPicture.ts";
import { playhead } from "./playhead.ts";
import { drawFramesWith, requestFrame } from "./requestFrame.ts";
import { studio } from "../state/studio.ts";
import { playedTicks } from "./transport.ts";

type FrameListener = (playhead: Playhead, shot: Shot) => void;
const listeners = new Set<FrameListener>();
let stage: Stage | null = null;
/** Frames drawn since the page opened: when nothing moves it stands still. */
let drawn = 0;

export const framesDrawn = () => drawn;

/** Calls back after every frame; answers how to stop. */
export function onFrame(listener: FrameListener): () => void {
  listeners.add(listener);
  requestFrame();
  return () => void listeners.delete(listener);
}

export const getStage = () => stage;

/** Gives frames a stage to be drawn on, or takes it away. */
export function setStage(next: Stage | null) {
  stage = next;
  requestFrame();
}

function drawFrame(now: number) {
  const { shot, playing } = studio.getState();
  const lastTick = lastTickOf(shot);
  if (playing) {
    playhead.ticks = playedTicks(shot.timeline, lastTick, now);
    if (playhead.ticks >= lastTick && !shot.timeline.loop) studio.setState({ playing: false });
  }
  playhead.ticks = Math.min(playhead.ticks, lastTick);
  playhead.clock = shot.timeline.clock;
  playhead.cameras = camerasAt(
    shot.panes.map((_, i) => cameraOf(shot, i)),
    now,
  );
  if (stage) {
    stage.draw(shot, playhead);
    drawn++;
    settleFirstPicture();
  }
  for (const listener of listeners) listener(playhead, shot);
  if (studio.getState().playing || cameraTravels()) requestFrame();
}

drawFramesWith(drawFrame);
studio.subscribe(requestFrame);
