import { clampTo } from "../../core/world.ts";
import { pointAt, type Trajectory } from "../../core/descent/trajectory.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { along, type Vec3 } from "../../core/algebra/vec3.ts";
import { normalOn, pointOn, type Plot } from "../surface/plot.ts";

/** Where a ball rests on the drawn surface. */
export interface Ball {
  /** The true point, also where it lies outside the drawn domain. */
  readonly at: Vec2;
  readonly outside: boolean;
  /** Where the surface is touched, in world units; at the domain's edge for a point outside. */
  readonly contact: Vec3;
  readonly normal: Vec3;
  /** One radius along the normal from the contact: the ball touches the surface between two steps as well. */
  readonly centre: Vec3;
}

/** About 2 % of the box, in world units. */
export const ballRadius = 0.024;

/** Each ball is a little smaller than the one before: where two meet, neither flickers through the other. */
export const radiusIn = (layer: number, size = 1): number => size * ballRadius * 0.965 ** layer;

export function ballAt(plot: Plot, trajectory: Trajectory, step: number, radius = ballRadius): Ball {
  const at = pointAt(trajectory, step);
  const { at: shown, outside } = clampTo(plot.domain, at);
  const contact = pointOn(plot, shown);
  const normal = normalOn(plot, shown);
  return { at, outside, contact, normal, centre: along(contact, normal, radius) };
}
