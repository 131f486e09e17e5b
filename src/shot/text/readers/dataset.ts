import { momentsOf, type Moments } from "../../../core/moments.ts";
import type { Dataset } from "../../../data/dataset.ts";
import { mostCharacters, mostPoints } from "../../settings/bounds.ts";
import { anyNumber, numberFrom, numbers } from "./numbers.ts";
import { complete, holds, record, refuse, textUpTo, type Reader } from "./reader.ts";

const sum = numberFrom(0, Number.MAX_VALUE);

const readMoments = complete<Moments>({
  n: numberFrom(2, Number.MAX_SAFE_INTEGER, "a whole number"),
  meanX: anyNumber,
  meanY: anyNumber,
  sxx: sum,
  sxy: anyNumber,
  syy: sum,
});

const readParts = record<Dataset>({
  label: textUpTo(mostCharacters),
  xLabel: textUpTo(mostCharacters),
  yLabel: textUpTo(mostCharacters),
  moments: readMoments,
  xs: numbers(2, mostPoints),
  ys: numbers(2, mostPoints),
});

/** A user's own data: its points, and the moments of all its rows, which are those of the points when left out. */
export const readDataset: Reader<Dataset> = (input) => {
  const read = readParts(input);
  if (!read) return undefined;
  const { xs, ys, label = "data", xLabel = "x", yLabel = "y" } = read;
  if (!xs || xs.length !== ys?.length)
    return refuse(input, "as many x as y", `${xs?.length ?? 0} and ${ys?.length ?? 0}`);
  const moments = holds(input, "moments") ? read.moments : momentsOf(xs, ys);
  if (!moments) return undefined;
  if (!areMoments(moments)) return refuse(input, "moments that some data could have", "others");
  return { label, xLabel, yLabel, moments, xs, ys };
};

/** What rounding may do to sums over very many rows. */
const slack = 1e-6;

/** Finite, and sxy² ≤ sxx · syy (Cauchy and Schwarz), up to rounding. */
const areMoments = (moments: Moments) =>
  Object.values(moments).every(Number.isFinite) &&
  Math.abs(moments.sxy) <= Math.sqrt(moments.sxx) * Math.sqrt(moments.syy) * (1 + slack);
