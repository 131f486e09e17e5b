import type { ScaleId } from "./scale.ts";

/** How a value becomes a height: 0 at the lowest value of the picture, 1 at the highest; NaN for one that is not finite. */
export interface HeightScale {
  height(value: number): number;
  /** d height / d value: with the gradient it gives exact normals. */
  slope(value: number): number;
  /** What bends it, for a shader. */
  readonly bend: Bend;
}

/**
 * bent(v) = sign(v − zero) · ln(1 + |v − zero| / unit), of which the box shows as much as `whole`. Linear where the unit is
 * infinite: then the height is the value's share of the range.
 */
export interface Bend {
  readonly zero: number;
  readonly unit: number;
  /** bent(highest) − bent(lowest) */
  readonly whole: number;
}

/** Below this share of the range the logarithm flattens out, so that the lowest point stays finite. */
const logFloor = 1e-3;
/** Within this share of the largest magnitude `symlog` is nearly linear. */
const symlogLinear = 1e-2;

const makers: Record<ScaleId, (low: number, high: number) => HeightScale> = {
  linear: (low, high) => ({
    height: (value) => (value - low) / (high - low),
    slope: () => 1 / (high - low),
    bend: { zero: low, unit: Infinity, whole: 0 },
  }),
  log: (low, high) => {
    const { height, slope, bend } = bentScale(low, (high - low) * logFloor, low, high);
    const above = (value: number) => Math.max(value, low);
    return { height: (value) => height(above(value)), slope: (value) => slope(above(value)), bend };
  },
  symlog: (low, high) => bentScale(0, Math.max(Math.abs(low), Math.abs(high)) * symlogLinear, low, high),
};

function bentScale(zero: number, unit: number, low: number, high: number): HeightScale {
  const bent = (value: number) => Math.sign(value - zero) * Math.log1p(Math.abs(value - zero) / unit);
  const bottom = bent(low);
  const whole = bent(high) - bottom;
  return {
    height: (value) => (bent(value) - bottom) / whole,
    slope: (value) => 1 / ((unit + Math.abs(value - zero)) * whole),
    bend: { zero, unit, whole },
  };
}

const flat: HeightScale = {
  height: () => 0,
  slope: () => 0,
  bend: { zero: 0, unit: Infinity, whole: 0 },
};

/** A height scale for values from low to high; a surface without any range is drawn flat. */
export function heightScale(id: ScaleId, [low, high]: readonly [low: number, high: number]): HeightScale {
  const { height, slope, bend } = high > low ? makers[id](low, high) : flat;
  return { height: (value) => (Number.isFinite(value) ? height(value) : NaN), slope, bend };
}
