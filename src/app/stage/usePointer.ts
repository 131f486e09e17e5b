import { useGesture } from "@use-gesture/react";
import { useRef, type RefObject } from "react";
import { pointInWords } from "../../core/pointInWords.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { pointAtPixel } from "../../scene/stage/pointAtPixel.ts";
import { zoom } from "../../shot/layout/camera.ts";
import { panBy, orbitBy, wheelZoom } from "../../shot/layout/hand.ts";
import { setRun } from "../../shot/edits.ts";
import { viewFrom } from "../../shot/layout/gizmo.ts";
import { layOut } from "../../shot/layout/layOut.ts";
import { paneAt } from "../../shot/layout/panes.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import type { Shot } from "../../shot/shot.ts";
import { partsOf } from "./pageParts.ts";
import type { Studio } from "../state/createStudio.ts";
import { useStudio } from "../state/useStudio.ts";
import { gizmoUnder } from "./gizmoUnder.ts";
import { runToStart } from "./runToStart.ts";

/** A second click makes a double click when it comes within so many milliseconds and pixels of the first. */
const doubleClick = { time: 350, reach: 12 };
/** Bits of an event's `buttons`. */
const [rightButton, middleButton] = [2, 4];

type Grip = { kind: "orbit" } | { kind: "pan" } | { kind: "ball"; pane: number; run: number };

interface Click {
  readonly time: number;
  readonly xy: Vec2;
  /** What was shown until then. */
  readonly before: { readonly shot: Shot; readonly playing: boolean };
  readonly ticks: number;
}

/** Mouse and touch on the picture: drag orbits, right or shift drag and two fingers pan, wheel and pinch zoom; a click or a dragged ball sets a start. */
export function usePointer(frame: RefObject<HTMLDivElement | null>) {
  const studio = useStudio();
  const grip = useRef<Grip>({ kind: "orbit" });
  const clicked = useRef<Click | null>(null);

  /** The pane under a place in the window: wheel and pinch zoom without choosing one. */
  const paneUnder = (clientX: number, clientY: number) => {
    const state = studio.getState();
    const { width, height } = state.size;
    const { panes: rects } = layOut(state.prepared, width, height, partsOf(state));
    return Math.max(0, paneAt(rects, ...within(clientX, clientY)));
  };

  /** A place in the window as one in the picture. */
  const within = (clientX: number, clientY: number): [x: number, y: number] => {
    const { left, top } = frame.current!.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const pointed = (clientX: number, clientY: number) => {
    const state = studio.getState();
    const { width, height } = state.size;
    return pointAtPixel(state.prepared, studio.playhead, width, height, ...within(clientX, clientY), partsOf(state));
  };

  useGesture(
    {
      onDragStart: ({ initial, buttons, shiftKey }) => {
        const target = pointed(...initial); // a fast hand is already elsewhere when the drag is noticed
        turnTo(studio, target.pane);
        const secondary = (buttons & (rightButton | middleButton)) !== 0;
        if (target.ball !== null && !secondary) grip.current = { kind: "ball", pane: target.pane, run: target.ball };
        else grip.current = { kind: secondary || shiftKey ? "pan" : "orbit" };
      },
      onDrag: ({ xy, delta: [right, down], tap, pinching, cancel, event }) => {
        if (pinching) return cancel();
        if (tap) return click(xy, event);
        const held = grip.current;
        if (held.kind === "ball") {
          const { at, pane } = pointed(...xy);
          if (at && pane === held.pane) start(studio, held.pane, held.run, at);
        } else if (held.kind === "pan") studio.cameras.move((pose, seen) => panBy(pose, seen, right, down));
        else studio.cameras.move(orbitBy(right, down, studio.getState().size.height));
      },
      onWheel: ({ event, last }) => {
        if (last) return; // it only says that the wheel has come to rest
        event.preventDefault();
        studio.cameras.move((pose) => zoom(pose, wheelZoom(event)), paneUnder(event.clientX, event.clientY));
      },
      onPinch: ({ delta: [scaled], offset: [scale], origin: [x, y], first, memo }) => {
        const last =
          first || !memo ? { x, y, pane: paneUnder(x, y) } : (memo as { x: number; y: number; pane: number });
        const before = scale - scaled;
        studio.cameras.move(
          (pose, seen) => panBy(zoom(pose, before > 0 ? before / scale : 1), seen, x - last.x, y - last.y),
          last.pane,
        );
        return { ...last, x, y };
      },
    },
    {
      target: frame,
      drag: { filterTaps: true, pointer: { buttons: [1, 2, 4], keys: false } },
      wheel: { eventOptions: { passive: false } },
      pinch: { pinchOnWheel: false }, // a wheel with Ctrl is a wheel
      eventOptions: { passive: false },
    },
  );

  function click(xy: [number, number], event: Event) {
    if ((event.target as Element).tagName !== "CANVAS" && event.target !== frame.current) return;
    if ("button" in event && event.button !== 0) return;
    const gizmo = gizmoUnder(studio, ...within(...xy));
    if (gizmo) {
      turnTo(studio, gizmo.pane);
      studio.cameras.goTo(viewFrom(gizmo.end));
      return;
    }
    const now = event.timeStamp;
    const last = clicked.current;
    const apart = last ? Math.hypot(xy[0] - last.xy[0], xy[1] - last.xy[1]) : Infinity;
    if (last && now - last.time < doubleClick.time && apart < doubleClick.reach) {
      clicked.current = null;
      studio.show(last.before.shot, { playing: last.before.playing, remark: null }); // the first click was half of a double click: it chose no start
      studio.transport.seek(last.ticks);
      studio.cameras.goTo("home");
      return;
    }
    const { shot, playing } = studio.getState();
    clicked.current = { time: now, xy, before: { shot, playing }, ticks: studio.playhead.ticks };
    const { pane, at } = pointed(...xy);
    turnTo(studio, pane);
    const entry = at && runToStart(studio, pane, at);
    if (!entry) return;
    start(studio, pane, entry.index, at);
    studio.setState({ remark: `Start of ${entry.name} moved to ${pointInWords(entry.surface, at)}` });
  }
}

/** Chooses a pane; a run that was chosen in it stays so. */
const turnTo = ({ chosen, choosePane }: Studio, pane: number) => pane !== chosen().index && choosePane(pane);

/** Lets a run start at a point; on a ribbon only its place along the curve counts. */
function start({ shot, transport, edit }: Studio, pane: number, run: number, [x, y]: Vec2) {
  const edited = shot().panes[pane];
  if (!edited?.runs[run]) return; // what is drawn will be replaced by a shot that has no such run
  const { variables } = surfaceOf(edited.surface);
  transport.restAt(0);
  edit(setRun(pane, run, { start: [x, variables === 1 ? 0 : y] }));
}
