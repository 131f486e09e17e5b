import { momentsOf, standardized, type Moments } from "../core/moments.ts";
import { evenPick } from "./evenPick.ts";

/** Paired measurements with their names and moments: what a regression surface and its chart are made of. */
export interface Dataset {
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Of all rows. */
  readonly moments: Moments;
  /** [points] the rows that a chart draws: all of a small set, an even sample of a large one. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

const mostDrawn = 2000;

/** A data set from its good rows. Throws when there are fewer than two. */
export function datasetOfRows(
  label: string,
  xLabel: string,
  yLabel: string,
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
): Dataset {
  if (xs.length < 2) throw new RangeError(`a data set needs at least two rows of numbers, got ${xs.length}`);
  const drawn = { xs: evenPick(xs, mostDrawn), ys: evenPick(ys, mostDrawn) };
  return { label, xLabel, yLabel, moments: momentsOf(xs, ys), ...drawn };
}

/** The same data over z = (x − mean) / sd. Throws when all x are equal. */
export function standardizedDataset(data: Dataset): Dataset {
  const { n, meanX, sxx } = data.moments;
  const moments = standardized(data.moments);
  const deviation = Math.sqrt(sxx / n);
  return { ...data, moments, xLabel: `${data.xLabel} (standardised)`, xs: data.xs.map((x) => (x - meanX) / deviation) };
}
