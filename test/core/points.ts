import fc from "fast-check";
import type { Domain } from "../../src/core/surface.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { between } from "../between.ts";

const share = between(0, 1);

/** Points of a domain, its edges among them. */
export const pointsIn = ({ x, y }: Domain) =>
  fc.tuple(share, share).map(([s, t]): Vec2 => [x[0] * (1 - s) + x[1] * s, y[0] * (1 - t) + y[1] * t]);

/** Is the point inside the domain, edges included? */
export const contains = ({ x, y }: Domain, at: Vec2) =>
  at[0] >= x[0] && at[0] <= x[1] && at[1] >= y[0] && at[1] <= y[1];
