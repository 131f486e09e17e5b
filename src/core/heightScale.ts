import type { ScaleId } from "./scale.ts";

/** How a value becomes a height: 0 at the lowest value of the picture, 1 at the highest; NaN for one that is not finite. */
export interface HeightScale {
  height(value: number): number;
  /** d height / d value: with the gradient it gives exact normals. */
  slope(value: number): number;
}

/** Below this share of the range the logarithm flattens out, so that the lowest point stays finite. */
const logFloor = 1e-3;
/** Within this share of the largest magnitude `symlog` is nearly linear. */
const symlogLinear = 1e-2;

const makers: Record<ScaleId, (low: number, high: number) => HeightScale> = {
  linear: (low, high) => ({
    height: (value) => (value - low) / (high - low),
    slope: () => 1 / (high - low),
  }),
  log: (low, high) => {
    const unit = (high - low) * logFloor;
    const whole = Math.log1p((high - low) / unit);
    return {
      height: (value) => Math.log1p(Math.max(value - low, 0) / unit) / whole,
      slope: (value) => 1 / ((unit + Math.max(value - low, 0)) * whole),
    };
  },
  symlog: (low, high) => {
    const unit = Math.max(Math.abs(low), Math.abs(high)) * symlogLinear;
    const symlog = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value) / unit);
    const bottom = symlog(low);
    const whole = symlog(high) - bottom;
    return {
      height: (value) => (symlog(value) - bottom) / whole,
      slope: (value) => 1 / ((unit + Math.abs(value)) * whole),
    };
  },
};

const flat: HeightScale = { height: () => 0, slope: () => 0 };

/** A height scale for values from low to high; a surface without any range is drawn flat. */
export function heightScale(id: ScaleId, [low, high]: readonly [low: number, high: number]): HeightScale {
  const { height, slope } = high > low ? makers[id](low, high) : flat;
  return { height: (value) => (Number.isFinite(value) ? height(value) : NaN), slope };
}
