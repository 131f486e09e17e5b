import { compose } from "../../shot/layout/composition.ts";
import { gizmoEndAt, type GizmoEnd } from "../../shot/layout/gizmo.ts";
import { layOut } from "../../shot/layout/layOut.ts";
import { paneAt } from "../../shot/layout/panes.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { partsOf } from "./pageParts.ts";
import type { Studio } from "../state/createStudio.ts";

/** An end of a gizmo's axis, and whose gizmo it is. */
interface PaneEnd {
  readonly pane: number;
  readonly end: GizmoEnd;
}

/** The end of a gizmo's axis under a place in the picture, in CSS pixels; `null` where there is none. */
export function gizmoUnder({ getState, playhead }: Studio, x: number, y: number): PaneEnd | null {
  const state = getState();
  const { prepared, size } = state;
  const { shown } = prepared;
  const { panes: rects, paneParts } = layOut(prepared, size.width, size.height, partsOf(state));
  const pane = paneAt(rects, x, y);
  const [rect, pose] = [rects[pane], playhead.cameras[pane]];
  if (!rect || !pose) return null;
  const runs = shown.filter((entry) => entry.pane === pane);
  const { gizmo } = compose(rect.width, rect.height, rects.length, runs.length, paneParts);
  const end = gizmo.width > 0 ? gizmoEndAt(gizmo, pose, x - rect.x, y - rect.y) : null;
  return end && { pane, end };
}

/** What a click there does, in words. */
export function nameOfEnd({ getState }: Studio, { pane, end }: PaneEnd): string {
  const [x, y, value] = surfaceOf(getState().prepared.shot.panes[pane]!.surface).axes;
  const names = { right: x, left: x, away: y, near: y, up: value, down: value };
  return end === "up" || end === "down" ? `View from the top, along ${names[end]}` : `View along ${names[end]}`;
}
