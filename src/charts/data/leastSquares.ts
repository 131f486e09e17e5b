import type { Moments } from "../../core/moments.ts";

/** The line of least squares, or `null` where all x are equal: then many lines are as good. */
export function leastSquares({ meanX, meanY, sxx, sxy }: Moments) {
  if (sxx === 0) return null;
  const slope = sxy / sxx;
  return { slope, intercept: meanY - slope * meanX };
}
