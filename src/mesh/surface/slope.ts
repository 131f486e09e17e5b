import type { Domain } from "../../core/surface.ts";
import type { Box } from "../../core/world.ts";

/** Steeper than this nothing looks any steeper; its square still fits into a 32-bit number many times over. */
const steepest = 1e6;

/**
 * A slope as a picture can show it: an infinite one, as on a cusp, is very steep, and one that is not a number, as in
 * the tip of a cone, is level. So no normal is ever lost to ∞ · 0.
 */
export const drawableSlope = (slope: number): number =>
  Number.isNaN(slope) ? 0 : Math.min(Math.max(slope, -steepest), steepest);

/**
 * What a derivative of the surface is in the world: height gained per unit to the right, from ∂f/∂x, or to the back,
 * from ∂f/∂y, where the height scale rises so; as far as it can be drawn.
 */
export function slopesOf({ domain, box }: { readonly domain: Domain; readonly box: Box }) {
  const perWidth = (box.height * (domain.x[1] - domain.x[0])) / box.width;
  const perDepth = (box.height * (domain.y[1] - domain.y[0])) / box.depth;
  return {
    right: (derivative: number, rise: number) => drawableSlope(derivative * rise * perWidth),
    back: (derivative: number, rise: number) => drawableSlope(derivative * rise * perDepth),
  };
}
