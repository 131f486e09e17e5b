import type { Dataset } from "../../data/dataset.ts";
import { datasetIds } from "../../data/datasets.ts";
import { readDataset } from "../text/readers/dataset.ts";
import { isRange } from "../text/readers/numbers.ts";
import { flag, inside, isObject, oneOf, record, refuse, type Reader } from "../text/readers/reader.ts";
import { dataOfLine, lineThrough, surfaceOfLine, withStandardizing, type DataSpec } from "./line.ts";

const readData: Reader<string | Dataset> = (input) =>
  isObject(input.value) ? readDataset(input) : oneOf(datasetIds)(input);

const readParts = record<Pick<DataSpec, "data" | "standardize">>({ data: readData, standardize: flag });

/** Data by their id or written out, standardised or not. */
export const readLine: Reader<DataSpec> = (input) => {
  const { data, standardize = false } = readParts(input) ?? {};
  if (data === undefined) return undefined;
  const raw = lineThrough(data);
  if (!isDrawable(raw)) return refuse(inside(input, "data"), "numbers that can be squared and summed", "larger ones");
  const { spec, problem } = withStandardizing(raw, standardize);
  if (problem === undefined && isDrawable(spec)) return spec;
  refuse(inside(input, "standardize"), "false, because all x are equal");
  return raw;
};

/** Its numbers did not overflow on the way to a picture. */
function isDrawable(spec: DataSpec): boolean {
  const { domain, defaults } = surfaceOfLine(spec);
  const { xs, ys } = dataOfLine(spec);
  const spans = [xs, ys].map((values) => Math.max(...values) - Math.min(...values));
  return isRange(domain.x) && isRange(domain.y) && defaults.stepSize > 0 && spans.every(Number.isFinite);
}
