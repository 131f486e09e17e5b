import { useGesture } from "@use-gesture/react";
import { useRef, type RefObject } from "react";
import { pointAt } from "../core/trajectory.ts";
import type { Vec2 } from "../core/vec2.ts";
import { pointAtPixel } from "../scene/pointAtPixel.ts";
import { stepNow } from "../scene/playhead.ts";
import { orbit, pan, zoom } from "../shot/camera.ts";
import { setRun } from "../shot/edits.ts";
import { entriesOf, visible } from "../shot/entries.ts";
import type { Shot } from "../shot/shot.ts";
import { getPictureSize } from "./pictureSize.ts";
import { playhead } from "./playhead.ts";
import { edit, studio } from "./studio.ts";
import { restAt } from "./transport.ts";
import { choosePane } from "./useChosen.ts";
import { goToView, moveCamera } from "./viewpoint.ts";

const radiansPerHeight = Math.PI;
/** A second click within this time makes a double click. */
const doubleClick = 350;

type Grip = { kind: "orbit" } | { kind: "pan" } | { kind: "ball"; pane: number; run: number };

/** Mouse and touch on the picture: drag orbits, right or shift drag and two fingers pan, wheel and pinch zoom; a click or a dragged ball sets a start. */
export function usePointer(frame: RefObject<HTMLDivElement | null>) {
  const grip = useRef<Grip>({ kind: "orbit" });
  const clicked = useRef<{ time: number; before: Shot } | null>(null);

  const pointed = (clientX: number, clientY: number) => {
    const { left, top } = frame.current!.getBoundingClientRect();
    const { width, height } = getPictureSize();
    return pointAtPixel(studio.getState().shot, playhead, width, height, clientX - left, clientY - top);
  };

  useGesture(
    {
      onDragStart: ({ xy, event, shiftKey }) => {
        const target = pointed(...xy);
        choosePane(target.pane);
        const secondary = "button" in event && (event.button === 2 || event.button === 1);
        if (target.ball !== null && !secondary) grip.current = { kind: "ball", pane: target.pane, run: target.ball };
        else grip.current = { kind: secondary || shiftKey ? "pan" : "orbit" };
      },
      onDrag: ({ xy, delta: [right, down], tap, pinching, cancel, event }) => {
        if (pinching) return cancel();
        if (tap) return click(xy, event);
        const { height } = getPictureSize();
        const held = grip.current;
        if (held.kind === "ball") {
          const { at, pane } = pointed(...xy);
          if (at && pane === held.pane) start(held.pane, held.run, at);
        } else if (held.kind === "pan") moveCamera((pose) => pan(pose, -right / height, down / height));
        else
          moveCamera((pose) => orbit(pose, (-right / height) * radiansPerHeight, (down / height) * radiansPerHeight));
      },
      onWheel: ({ delta: [, down], event, pinching }) => {
        if (pinching) return;
        event.preventDefault();
        moveCamera((pose) => zoom(pose, Math.exp(Math.max(-100, Math.min(100, down)) * 0.0015)));
      },
      onPinch: ({ delta: [scaled], offset: [scale], origin: [x, y], first, memo }) => {
        const [lastX, lastY] = first || !memo ? [x, y] : (memo as [number, number]);
        const { height } = getPictureSize();
        const before = scale - scaled;
        moveCamera((pose) =>
          pan(zoom(pose, before > 0 ? before / scale : 1), (lastX - x) / height, (y - lastY) / height),
        );
        return [x, y];
      },
    },
    {
      target: frame,
      drag: { filterTaps: true, pointer: { buttons: [1, 2, 4], keys: false } },
      wheel: { eventOptions: { passive: false } },
      eventOptions: { passive: false },
    },
  );

  function click(xy: [number, number], event: Event) {
    if ((event.target as Element).tagName !== "CANVAS" && event.target !== frame.current) return;
    const now = event.timeStamp;
    const last = clicked.current;
    if (last && now - last.time < doubleClick) {
      clicked.current = null;
      studio.setState({ shot: last.before }); // the first click was half of a double click: it chose no start
      goToView("home");
      return;
    }
    clicked.current = { time: now, before: studio.getState().shot };
    const { pane, at } = pointed(...xy);
    if (at) start(pane, nearestRun(pane, at), at);
  }
}

function start(pane: number, run: number, at: Vec2) {
  restAt(0);
  edit(setRun(pane, run, { start: at }));
}

/** The shown run whose ball is nearest. */
function nearestRun(pane: number, [x, y]: Vec2): number {
  const runs = entriesOf(studio.getState().shot).filter((entry) => entry.pane === pane && visible(entry));
  const distances = runs.map(({ trajectory }) => {
    const [ballX, ballY] = pointAt(trajectory, stepNow(playhead, trajectory));
    return Math.hypot(ballX - x, ballY - y);
  });
  return runs[distances.indexOf(Math.min(...distances))]?.index ?? 0;
}
