import { followPixelRatio } from "../charts/canvas/followPixelRatio.ts";
import { drawCaptions } from "../picture/drawCaptions.ts";
import { pictureScale } from "../shot/layout/pictureScale.ts";
import { mountStage } from "../scene/stage/mountStage.tsx";
import type { Playhead } from "../scene/stage/playhead.ts";
import { everyPart } from "../shot/settings/parts.ts";
import type { CameraPose } from "../shot/layout/camera.ts";
import { prepare, preparePromptly, type Prepared } from "../shot/prepare.ts";
import { descendInPieces } from "./descendInPieces.ts";
import { isAtEnd, playedTicks, type Anchor } from "../shot/clock.ts";
import { camerasOf, seenIn } from "../shot/layout/cameras.ts";
import type { Seen } from "../shot/layout/fit.ts";
import type { Shot } from "../shot/shot.ts";

/** What a view shows until it is told otherwise. */
export interface Shown {
  readonly shot: Shot;
  readonly playing: boolean;
  readonly captions: boolean;
  /** After every frame that shows another step of the clock. */
  readonly onStep: ((step: number) => void) | undefined;
}

/** A picture that follows its frame's size, plays and turns. */
export interface LiveView {
  show(scene: Shown): void;
  seek(step: number): void;
  /** Moves the camera of every pane. */
  moveCamera(move: (pose: CameraPose, seen: Seen) => CameraPose): void;
  dispose(): void;
}

/** What a picture holds that follows its frame: charts stand beside it, if anywhere. */
const liveParts = { ...everyPart, gizmo: false };

/** Starts a picture in an element: empty until it is told what to show. Rejects where WebGL 2 is missing. */
export async function mountLiveView(frame: HTMLElement): Promise<LiveView> {
  const [picture, labels] = [addCanvas(frame), addCanvas(frame)];
  const stage = await mountStage(picture, labels, { parts: liveParts }).catch((reason: unknown) => {
    picture.remove();
    labels.remove();
    throw reason;
  });
  const context = labels.getContext("2d")!;
  const playhead: Playhead = { ticks: 0, clock: "steps", cameras: [] };
  let shown: { readonly prepared: Prepared; readonly wanted: Shown } | null = null;
  let awaited: Shown | null = null;
  let preparation = new AbortController();
  /** As a hand left them; `null`: as the shot says. */
  let moved: readonly CameraPose[] | null = null;
  let reported = 0;
  let anchor: Anchor = { ticks: 0, now: 0 };
  let scheduled = 0;
  const request = () => {
    if (scheduled === 0) scheduled = requestAnimationFrame(draw);
  };

  function seenNow(prepared: Prepared): readonly Seen[] {
    const { width, height } = labels;
    const scale = pictureScale(width, height);
    return seenIn(prepared, width / scale, height / scale, liveParts);
  }

  function draw(now: number) {
    scheduled = 0;
    const { width, height } = labels;
    if (!shown || width === 0 || height === 0) return;
    const { prepared, wanted } = shown;
    const { playing, captions, onStep } = wanted;
    const { shot, lastTick } = prepared;
    if (playing) playhead.ticks = playedTicks(prepared, anchor, now);
    playhead.ticks = Math.min(playhead.ticks, lastTick);
    playhead.clock = shot.timeline.clock;
    playhead.cameras = moved ?? camerasOf(prepared, seenNow(prepared));
    stage.draw(prepared, playhead);
    const scale = pictureScale(width, height);
    if (captions) drawCaptions(context, prepared, playhead, width / scale, height / scale, liveParts);
    if (playhead.ticks !== reported) onStep?.((reported = playhead.ticks));
    if (playing && !isAtEnd(prepared, playhead.ticks)) request();
  }

  function take(prepared: Prepared, wanted: Shown) {
    const { shot, playing } = wanted;
    const before = shown?.wanted;
    if (playing && (!before?.playing || before.shot.timeline !== shot.timeline))
      anchor = { ticks: playhead.ticks < prepared.lastTick ? playhead.ticks : 0, now: performance.now() };
    if (before?.shot !== shot) moved = null;
    shown = { prepared, wanted };
    request();
  }

  /** Shows a shot as soon as it is ready; the one before stays until then. */
  function show(wanted: Shown) {
    const isAwaited = awaited?.shot === wanted.shot;
    awaited = wanted;
    if (isAwaited) return;
    preparation.abort();
    const prepared = shown?.prepared.shot === wanted.shot ? shown.prepared : preparePromptly(wanted.shot);
    if (prepared) {
      awaited = null;
      return take(prepared, wanted);
    }
    const { signal } = (preparation = new AbortController());
    prepare(wanted.shot, { signal, descend: descendInPieces(signal) }).then(
      (made) => {
        const latest = awaited!;
        awaited = null;
        take(made, latest);
      },
      (reason: unknown) => {
        if (signal.aborted) return;
        awaited = null; // shown again, it is tried again
        reportError(reason);
      },
    );
  }

  const fit = () => {
    const { clientWidth: width, clientHeight: height } = frame;
    if (width === 0 || height === 0) return;
    const ratio = Math.min(devicePixelRatio, 2); // past 2 nobody sees more, and everything costs more
    const scale = pictureScale(ratio * width, ratio * height);
    stage.resize((ratio * width) / scale, (ratio * height) / scale, scale);
    request();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(frame);
  const stopFollowing = followPixelRatio(fit);
  /** What passes while the page is hidden, when no frame is drawn, does not count. */
  const goOn = () => {
    if (document.visibilityState === "visible") anchor = { ticks: playhead.ticks, now: performance.now() };
  };
  document.addEventListener("visibilitychange", goOn);
  picture.addEventListener("webglcontextrestored", request);

  return {
    show,
    seek: (step) => {
      playhead.ticks = Math.max(step, 0);
      anchor = { ticks: playhead.ticks, now: performance.now() };
      request();
    },
    moveCamera: (move) => {
      if (!shown) return;
      const seen = seenNow(shown.prepared);
      moved = playhead.cameras.map((pose, pane) => move(pose, seen[pane]!));
      request();
    },
    dispose: () => {
      preparation.abort();
      observer.disconnect();
      stopFollowing();
      document.removeEventListener("visibilitychange", goOn);
      cancelAnimationFrame(scheduled);
      stage.dispose();
      picture.remove();
      labels.remove();
    },
  };
}

function addCanvas(frame: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  // By limits: three writes the layout's size into the style of its canvas.
  const fill = "min-width: 100%; max-width: 100%; min-height: 100%; max-height: 100%";
  canvas.style.cssText = `position: absolute; inset: 0; pointer-events: none; ${fill}`;
  return frame.appendChild(canvas);
}
