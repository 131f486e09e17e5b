import { dot, vec3, xyz, type Xyz } from "../../core/algebra/vec3.ts";
import { directionsOf, sides, type CameraPose } from "./camera.ts";
import type { Surface } from "../../core/surface.ts";
import type { Rect } from "./panes.ts";

/** In pixels: from the gizmo's middle to those of its heads, half of a head's height, and of the longest one's width. */
export const gizmoSize = { arm: 30, head: 10, widest: 15 } as const;
/** What it fills. */
export const gizmoBox = {
  width: 2 * (gizmoSize.arm + gizmoSize.widest),
  height: 2 * (gizmoSize.arm + gizmoSize.head),
} as const;

/** The ends of the axes: along the first parameter, up, along the second, and against them. */
const ends = {
  right: vec3(1, 0, 0),
  up: vec3(0, 1, 0),
  away: vec3(0, 0, -1),
  left: vec3(-1, 0, 0),
  down: vec3(0, -1, 0),
  near: vec3(0, 0, 1),
} as const;

export type GizmoEnd = keyof typeof ends;

/** At most three letters for each axis: its symbol, or its name's beginning; the value's without its arguments. */
export const gizmoLabels = ({ axes, variables }: Surface): readonly [x: string, value: string, y: string] => {
  const symbol = (name: string) => name.replace(/\(.*/, "").split(" ").at(-1)!.slice(0, 3);
  return [symbol(axes[0]), symbol(axes[2]), variables === 1 ? "" : symbol(axes[1])];
};

/** What its axes end in: the ends of the parameters and the value with their symbols, the others without. */
export function gizmoHeads(surface: Surface): readonly GizmoHead[] {
  const [x, value, y] = gizmoLabels(surface);
  const labels: Partial<Record<GizmoEnd, string>> = { right: x, up: value, away: y };
  return (Object.keys(ends) as GizmoEnd[]).map((end) => ({
    end,
    label: labels[end] ?? "",
    position: xyz(ends[end]),
    isValue: end === "up" || end === "down",
  }));
}

interface GizmoHead {
  readonly end: GizmoEnd;
  readonly label: string;
  readonly position: Xyz;
  readonly isValue: boolean;
}

/** The end under a place in a gizmo that is seen by a camera: the foremost one; `null` where there is none. */
export function gizmoEndAt({ x, y, width, height }: Rect, pose: CameraPose, atX: number, atY: number): GizmoEnd | null {
  const directions = directionsOf(pose);
  const [right, down] = [(atX - x - width / 2) / gizmoSize.arm, (atY - y - height / 2) / gizmoSize.arm];
  const hit = (Object.keys(ends) as GizmoEnd[]).flatMap((end) => {
    const [across, upwards] = [dot(ends[end], directions.right), dot(ends[end], directions.up)];
    const isHit = Math.hypot(right - across, down + upwards) <= gizmoSize.head / gizmoSize.arm;
    return isHit ? [{ end, nearness: dot(ends[end], directions.outward) }] : [];
  });
  return hit.toSorted((one, other) => other.nearness - one.nearness)[0]?.end ?? null;
}

/** The view from an end of an axis; from below nothing is seen, so that it is the one from above. */
export function viewFrom(end: GizmoEnd): CameraPose {
  const { front, top } = sides;
  switch (end) {
    case "up":
    case "down":
      return top;
    case "near":
      return front;
    case "away":
      return { ...front, azimuth: Math.PI };
    case "right":
      return { ...front, azimuth: Math.PI / 2 };
    case "left":
      return { ...front, azimuth: -Math.PI / 2 };
  }
}
