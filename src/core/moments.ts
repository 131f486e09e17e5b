/**
 * Everything that the mean squared error of a line needs to know of its data, whatever the number of rows: count, means
 * and centred sums of squares and products.
 */
export interface Moments {
  readonly n: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Σ (x − meanX)² */
  readonly sxx: number;
  /** Σ (x − meanX)(y − meanY) */
  readonly sxy: number;
  /** Σ (y − meanY)² */
  readonly syy: number;
}

/** Moments of paired samples in two passes: means first, then centred sums. Throws when the lengths differ or nothing is there. */
export function momentsOf(xs: ArrayLike<number>, ys: ArrayLike<number>): Moments {
  const n = xs.length;
  if (n === 0 || ys.length !== n) throw new RangeError(`moments need pairs, got ${n} x and ${ys.length} y`);
  // Sums of the distances from the first pair: the mean of equal values is then that value exactly, and their sxx is 0.
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i < n; i++) {
    sumX += xs[i]! - xs[0]!;
    sumY += ys[i]! - ys[0]!;
  }
  const meanX = xs[0]! + sumX / n;
  const meanY = ys[0]! + sumY / n;
  let [sxx, sxy, syy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const dx = xs[i]! - meanX;
    const dy = ys[i]! - meanY;
    sxx += dx * dx;
    sxy += dx * dy;
    syy += dy * dy;
  }
  return { n, meanX, meanY, sxx, sxy, syy };
}

/** Moments of z = (x − mean) / sd against y, sd with division by n. All x equal cannot be standardised: throws. */
export function standardized(moments: Moments): Moments {
  const { n, sxx, sxy } = moments;
  if (sxx === 0) throw new RangeError("cannot standardise x: all its values are equal");
  return { ...moments, meanX: 0, sxx: n, sxy: sxy / Math.sqrt(sxx / n) };
}
