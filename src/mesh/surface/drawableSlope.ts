/** Steeper than this nothing looks any steeper; its square still fits into a 32-bit number many times over. */
const steepest = 1e6;

/**
 * A slope as a picture can show it: an infinite one, as on a cusp, is very steep, and one that is not a number, as in
 * the tip of a cone, is level. So no normal is ever lost to ∞ · 0.
 */
export const drawableSlope = (slope: number): number =>
  Number.isNaN(slope) ? 0 : Math.min(Math.max(slope, -steepest), steepest);
