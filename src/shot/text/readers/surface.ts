import { surfaces } from "../../../core/surfaces/index.ts";
import type { Dataset } from "../../../data/dataset.ts";
import { datasetIds } from "../../../data/datasets.ts";
import { datasetOf, surfaceOf } from "../../runs/resolve.ts";
import type { SurfaceSpec } from "../../shot.ts";
import { readDataset } from "./dataset.ts";
import { isRange } from "./numbers.ts";
import { flag, holds, inside, isObject, oneOf, record, refuse, type Found, type Reader } from "./reader.ts";

type FunctionId = Extract<SurfaceSpec, { kind: "function" }>["id"];
type DataSpec = Extract<SurfaceSpec, { kind: "data" }>;

const functionIds = Object.keys(surfaces).filter((id): id is FunctionId => id !== "mse");

/** A function by its id, or `{ "data": … }` for the error of a line: `surfaceJson` writes it. */
export const readSurface: Reader<SurfaceSpec> = (found) => {
  if (holds(found, "data")) return readLine(found);
  const id = functionIds.find((known) => known === found.value);
  return id ? { kind: "function", id } : refuse(found, `one of ${functionIds.join(", ")}, or an object with "data"`);
};

const readData: Reader<string | Dataset> = (found) =>
  isObject(found.value) ? readDataset(found) : oneOf(datasetIds)(found);

const readParts = record<Pick<DataSpec, "data" | "standardize">>({ data: readData, standardize: flag });

function readLine(found: Found): SurfaceSpec | undefined {
  const { data, standardize = false } = readParts(found) ?? {};
  if (data === undefined) return undefined;
  const raw: DataSpec = { kind: "data", data, standardize: false };
  if (!isDrawable(raw)) return refuse(inside(found, "data"), "numbers that can be squared and summed", "larger ones");
  if (!standardize) return raw;
  const spec: DataSpec = { ...raw, standardize };
  const { n, sxx } = datasetOf(raw)!.moments;
  return sxx / n > 0 && isDrawable(spec)
    ? spec
    : (refuse(inside(found, "standardize"), "false, because all x are equal"), raw);
}

/** Its numbers did not overflow on the way to a picture. */
function isDrawable(spec: DataSpec): boolean {
  const { domain, defaults } = surfaceOf(spec);
  const { xs, ys } = datasetOf(spec)!;
  const spans = [xs, ys].map((values) => Math.max(...values) - Math.min(...values));
  return isRange(domain.x) && isRange(domain.y) && defaults.stepSize > 0 && spans.every(Number.isFinite);
}
