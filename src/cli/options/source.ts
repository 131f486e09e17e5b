import type { Command } from "commander";
import { surfaces, type SurfaceId } from "../../core/surfaces/index.ts";
import type { Dataset } from "../../data/dataset.ts";
import { datasetIds, shippedDataset } from "../../data/datasets.ts";
import type { SurfaceSpec } from "../../shot/shot.ts";
import { csvDataset } from "../files/csvDataset.ts";
import { BadData, WrongUse } from "../terminal/failure.ts";
import { say } from "../terminal/print.ts";

/** The options that choose a surface, as commander hands them over. */
export interface SourceOptions {
  readonly surface?: string;
  readonly formula?: string;
  readonly data?: string;
  readonly dataset?: string;
  readonly x?: string;
  readonly y?: string;
  readonly standardize?: boolean;
}

export function addSourceOptions(command: Command): Command {
  return command
    .option("--surface <id>", "a surface of the table: see `fall-line list surfaces`")
    .option("--formula <text>", "a formula in x and y (not in this version yet)")
    .option("--data <file>", "the mean squared error of a line through a CSV file")
    .option("--dataset <id>", "the same for a shipped data set: see `fall-line list datasets`")
    .option("--x <column>", "x column of the CSV file (may be left out where only two are numeric)")
    .option("--y <column>", "y column of the CSV file")
    .option("--standardize", "measure x in standard deviations from its mean");
}

/** The surface that the options choose, as a shot names it. What was assumed or left out goes to stderr. Throws `WrongUse` and `BadData`. */
export async function surfaceFrom(options: SourceOptions): Promise<SurfaceSpec> {
  const given = (["surface", "formula", "data", "dataset"] as const).filter((name) => options[name] !== undefined);
  if (given.length !== 1)
    throw new WrongUse(
      `give one of --surface, --formula, --data and --dataset, got ${given.map((name) => `--${name}`).join(" and ") || "none"}`,
    );
  const { surface, formula, data, dataset, x, y, standardize = false } = options;
  if (formula !== undefined)
    throw new WrongUse("--formula is not available in this version yet: use --surface, --data or --dataset");
  if (data === undefined && (x ?? y) !== undefined) throw new WrongUse("--x and --y choose columns of --data FILE");
  if (data !== undefined) {
    const told = await csvDataset(data, x, y);
    const line = lineThrough(told.data, standardize);
    told.remarks.forEach(say);
    return line;
  }
  if (dataset !== undefined) return lineThrough(shipped(dataset), standardize, dataset);
  const id = surfaceId(surface!);
  if (id === "mse") return lineThrough(shipped("seed"), standardize, "seed");
  if (standardize) throw new WrongUse("--standardize needs data: --data, --dataset or --surface mse");
  return { kind: "function", id };
}

/** A shipped data set goes by its id, which keeps links short. */
function lineThrough(data: Dataset, standardize: boolean, id?: string): SurfaceSpec {
  if (standardize && data.moments.sxx === 0)
    throw new BadData(`${data.label}: x cannot be standardised, because all its values are equal`);
  return { kind: "data", data: id ?? data, standardize };
}

function surfaceId(id: string): SurfaceId {
  if (Object.hasOwn(surfaces, id)) return id as SurfaceId;
  throw new WrongUse(`there is no surface "${id}": the surfaces are ${Object.keys(surfaces).join(", ")}`);
}

function shipped(id: string): Dataset {
  const data = shippedDataset(id);
  if (data) return data;
  throw new WrongUse(`there is no data set "${id}": the data sets are ${datasetIds.join(", ")}`);
}
