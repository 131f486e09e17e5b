import type { Stage } from "../../scene/stage/mountStage.tsx";
import type { Playhead } from "../../scene/stage/playhead.ts";
import { isAtEnd } from "../../shot/clock.ts";
import type { CameraPose } from "../../shot/layout/camera.ts";
import type { Shot } from "../../shot/shot.ts";
import { afterFrame, sharp } from "./fluidity.ts";
import type { Prepared } from "../../shot/prepare.ts";
import type { Parts } from "../../shot/settings/parts.ts";
import type { createDrawAround } from "../stage/drawAround.ts";
import { isAlone, partsOf } from "../stage/pageParts.ts";
import { outlinedIn } from "../state/chosen.ts";
import type { PageStore } from "../state/pageState.ts";
import { picturedIn } from "../state/theme.ts";

type FrameListener = (playhead: Playhead, shot: Shot) => void;

/** When pictures are drawn: in a frame after something has changed. Without a request none is drawn. */
export interface Frames {
  /** Has one frame drawn soon, however often it is asked. */
  request(): void;
  /** Draws a frame at once: for a resized canvas, which is empty until then. */
  now(): void;
  /** Calls back after every frame; answers how to stop. */
  onFrame(listener: FrameListener): () => void;
  /** Gives frames a stage to be drawn on, or takes it away. */
  setStage(stage: Stage | null): void;
  stage(): Stage | null;
  /** Frames drawn so far: when nothing moves it stands still. */
  count(): number;
}

/** What moves by itself, at a time. */
interface Moving {
  ticksAt(now: number): number;
  camerasAt(now: number): { readonly poses: readonly CameraPose[]; readonly areMoving: boolean };
}

/** Milliseconds without a move after which the cameras are at rest. */
const rest = 160;

const isSame = (some: readonly CameraPose[], others: readonly CameraPose[]) =>
  some.length === others.length &&
  some.every((pose, i) => {
    const { azimuth, elevation, zoom, target, perspective } = others[i]!;
    const numbers = [azimuth, elevation, zoom, perspective ?? 1, ...target];
    return [pose.azimuth, pose.elevation, pose.zoom, pose.perspective ?? 1, ...pose.target].every(
      (number, at) => number === numbers[at],
    );
  });

export function createFrames(
  { getState, setState, subscribe }: Pick<PageStore, "getState" | "setState" | "subscribe">,
  playhead: Playhead,
  { ticksAt, camerasAt }: Moving,
): Frames {
  const listeners = new Set<FrameListener>();
  let stage: Stage | null = null;
  /** The one that has what its first picture did without. */
  let completed: Stage | null = null;
  let drawn = 0;
  let scheduled = 0;
  let fluidity = sharp;
  let [movedAt, drawnAt, resting, leaving] = [-Infinity, 0, 0, 0];
  let seenFrom: readonly CameraPose[] = [];
  let around: Promise<void> | null = null;
  let drawnAround: ReturnType<typeof createDrawAround> | null = null;

  const request = () => {
    if (scheduled !== 0) return;
    scheduled = requestAnimationFrame((now) => {
      scheduled = 0;
      draw(now);
    });
  };

  function draw(now: number) {
    const { playing, isPictured } = getState();
    const prepared = picturedIn(getState());
    if (playing) {
      playhead.ticks = ticksAt(now);
      if (isAtEnd(prepared, playhead.ticks)) setState({ playing: false });
    }
    playhead.ticks = Math.min(playhead.ticks, prepared.lastTick);
    playhead.clock = prepared.shot.timeline.clock;
    playhead.outlined = outlinedIn(getState());
    playhead.pointed = getState().hovered;
    const { poses, areMoving } = camerasAt(now);
    playhead.cameras = poses;
    if (stage) {
      const parts = partsOf(getState());
      stage.draw(prepared, playhead, parts, shareAt(now, poses));
      if (isAlone(getState())) drawAround(stage, prepared, parts);
      drawn++;
      clearTimeout(leaving);
      leaving = window.setTimeout(() => stage?.rest(), 10 * rest);
      if (stage !== completed) {
        completed = stage;
        void stage.complete().then(request);
      }
      if (!isPictured) setState({ isPictured: true });
    }
    for (const listener of listeners) listener(playhead, prepared.shot);
    if (getState().playing || areMoving) request();
  }

  /** A moving picture keeps up with the hand; one at rest has every pixel, and so has a single leap. */
  function shareAt(now: number, poses: readonly CameraPose[]): number {
    const goesOn = now - movedAt < rest;
    if (!isSame(poses, seenFrom)) {
      if (goesOn) fluidity = afterFrame(fluidity, now - drawnAt);
      movedAt = now;
    }
    [seenFrom, drawnAt] = [poses, now];
    clearTimeout(resting); // a sharp frame needs no other after it
    if (!goesOn || fluidity.share === 1) return 1;
    resting = window.setTimeout(request, rest);
    return fluidity.share;
  }

  /** What the page has around the picture is loaded into it only when it stands alone. */
  function drawAround({ labels }: Stage, prepared: Prepared, parts: Parts) {
    around ??= loadAround();
    const { width, height } = getState().size;
    drawnAround?.(labels, playhead, { prepared, width, height, dpr: labels.canvas.width / width, parts });
  }

  async function loadAround() {
    const { createDrawAround } = await import("../stage/drawAround.ts");
    drawnAround = createDrawAround();
    request();
  }

  subscribe((after, before) => {
    // That a picture was drawn asks for no other, and a preview is not drawn in it.
    if (after.isPictured === before.isPictured && after.preview === before.preview) request();
  });
  return {
    request,
    now: () => draw(performance.now()),
    onFrame: (listener) => {
      listeners.add(listener);
      request();
      return () => void listeners.delete(listener);
    },
    setStage: (next) => {
      stage = next;
      request();
    },
    stage: () => stage,
    count: () => drawn,
  };
}
