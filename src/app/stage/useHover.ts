import { useEffect, type RefObject } from "react";
import type { BallOf } from "../../scene/stage/playhead.ts";
import { pointAtPixel } from "../../scene/stage/pointAtPixel.ts";
import { useStudio } from "../state/useStudio.ts";
import type { Preview } from "../state/pageState.ts";
import { gizmoUnder, nameOfEnd } from "./gizmoUnder.ts";
import { runToStart } from "./runToStart.ts";

/**
 * Shows what a press would do: an outline around the ball under the mouse, what an end of a gizmo's axis does, and which run
 * would start where. Asked again after every frame, since balls and gizmos move under a mouse that rests.
 */
export function useHover(frame: RefObject<HTMLDivElement | null>) {
  const studio = useStudio();
  useEffect(() => {
    const element = frame.current!;
    const ended = new AbortController();
    /** `null` while no mouse is over the picture, or it holds something. */
    let mouse: { readonly x: number; readonly y: number } | null = null;
    const outline = (ball: BallOf | null) => {
      const { hovered } = studio.getState();
      if (hovered?.pane !== ball?.pane || hovered?.run !== ball?.run) studio.setState({ hovered: ball });
    };
    const preview = (next: Preview | null) => {
      const { preview: last } = studio.getState();
      if (flat(last) !== flat(next)) studio.setState({ preview: next });
    };
    const show = () => {
      if (!mouse) return preview(null);
      const { width, height } = studio.getState().size;
      const gizmo = gizmoUnder(studio, mouse.x, mouse.y);
      const { pane, ball, at } = pointAtPixel(
        studio.getState().prepared,
        studio.playhead,
        width,
        height,
        mouse.x,
        mouse.y,
      );
      const title = gizmo ? nameOfEnd(studio, gizmo) : "";
      if (element.title !== title) element.title = title;
      element.style.cursor = gizmo ? "pointer" : "";
      outline(!gizmo && ball !== null ? { pane, run: ball } : null);
      const entry = !gizmo && ball === null && at ? runToStart(studio, pane, at) : null;
      preview(entry && at && { entry, at, ...mouse });
    };
    const move = ({ pointerType, buttons, clientX, clientY }: PointerEvent) => {
      const { left, top } = element.getBoundingClientRect();
      mouse = pointerType === "mouse" && buttons === 0 ? { x: clientX - left, y: clientY - top } : null;
      show();
    };
    const leave = () => {
      mouse = null;
      outline(null);
      preview(null);
    };
    element.addEventListener("pointermove", move, ended);
    element.addEventListener("pointerleave", leave, ended);
    const stop = studio.frames.onFrame(show);
    return () => {
      stop();
      ended.abort();
    };
  }, [studio, frame]);
}

/** What a preview is compared by. */
const flat = (preview: Preview | null) =>
  preview &&
  `${preview.entry.pane} ${preview.entry.index} ${preview.entry.color} ${preview.at.join()} ${preview.x} ${preview.y}`;
