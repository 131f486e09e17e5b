import { memoize } from "../../core/memoize.ts";
import type { Surface } from "../../core/surface.ts";
import { mse } from "../../core/surfaces/first/mse.ts";
import type { SurfaceId } from "../../core/surfaces/index.ts";
import { standardizedDataset, type Dataset } from "../../data/dataset.ts";
import { shippedDataset } from "../../data/datasets.ts";
import type { Changed } from "./kind.ts";

/** The mean squared error of a line through data, over slope and intercept. */
export interface DataSpec {
  readonly kind: "data";
  /** The id of a shipped data set, or the data that a user brought. */
  readonly data: string | Dataset;
  readonly standardize: boolean;
}

export const lineThrough = (data: string | Dataset): DataSpec => ({ kind: "data", data, standardize: false });

/** Its id in the table of surfaces, which holds the tutorial's. */
export const lineId = "mse" satisfies SurfaceId;

/** What the error of a line is shown with at first. */
export const firstData = "seed";
export const tutorial = lineThrough(firstData);
/** The data behind a surface, standardised where asked. Throws for an unknown id. */
export function dataOfLine({ data: named, standardize }: DataSpec): Dataset {
  const data = typeof named === "string" ? shippedDataset(named) : named;
  if (!data) throw new RangeError(`no data set is called ${JSON.stringify(named)}`);
  return standardize ? standardizedOf(data) : data;
}

const standardizedOf = memoize(standardizedDataset);
const surfaceOfData = memoize(({ moments }: Dataset): Surface => mse(moments));

export const surfaceOfLine = (spec: DataSpec): Surface => surfaceOfData(dataOfLine(spec));

/** Standardised or not, as far as the data allow: where all x are equal there is no deviation to measure them by. */
export function withStandardizing(spec: DataSpec, standardize: boolean): Changed<DataSpec> {
  const raw = { ...spec, standardize: false };
  const { moments, label } = dataOfLine(raw);
  if (!standardize || moments.sxx / moments.n > 0) return { spec: { ...spec, standardize } };
  return { spec: raw, problem: `${label}: x cannot be standardised, because all its values are equal` };
}
