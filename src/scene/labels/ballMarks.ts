import { add, vec3, type Vec3 } from "../../core/algebra/vec3.ts";
import { isHidden } from "../../mesh/isHidden.ts";
import { ballAt, radiusIn, type Ball } from "../../mesh/marks/ball.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import type { Project } from "../../shot/layout/axisEdges.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { stepNow, type Playhead } from "../stage/playhead.ts";

/** Where a ball is in the picture. */
export interface BallMark {
  readonly entry: Entry;
  readonly ball: Ball;
  /** Its place among the balls of its pane. */
  readonly layer: number;
  /** Its middle, in pixels. */
  readonly x: number;
  readonly y: number;
  /** What it takes of the picture around that. */
  readonly radius: number;
  readonly color: string;
  /** The surface stands before it. */
  readonly isHidden: boolean;
}

/** A ball that is drawn smaller keeps this clear of names. */
const leastRadius = 7;

/** The balls of a pane, the leaders first: those with the lowest values. */
export function ballMarks(
  plot: Plot,
  entries: readonly Entry[],
  playhead: Playhead,
  { theme, ballSize }: Pick<LookValues, "theme" | "ballSize">,
  project: Project,
  eye: Vec3,
): readonly BallMark[] {
  return entries
    .map((entry, layer): BallMark & { readonly value: number } => {
      const radius = radiusIn(layer, ballSize);
      const ball = ballAt(plot, entry.trajectory, stepNow(playhead, entry.trajectory), radius);
      const [x, y] = project(ball.centre);
      const [topX, topY] = project(add(ball.centre, vec3(0, radius, 0)));
      const [besideX, besideY] = project(add(ball.centre, vec3(radius, 0, 0)));
      return {
        entry,
        ball,
        layer,
        x,
        y,
        radius: Math.max(leastRadius, Math.hypot(topX - x, topY - y), Math.hypot(besideX - x, besideY - y)),
        color: colorOf(entry, theme),
        isHidden: isHidden(plot, ball.centre, eye),
        value: plot.surface.value(...ball.at),
      };
    })
    .toSorted((a, b) => a.value - b.value);
}

/** What a ball takes of the picture: no label covers one. */
export const placeOf = ({ x, y, radius }: BallMark): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
