import { formatCount } from "../../core/format.ts";
import { momentsOf } from "../../core/moments.ts";
import type { Dataset } from "../../data/dataset.ts";
import { datasetIds, datasets } from "../../data/datasets.ts";
import { codeOfMoments, codeOfRows } from "../code/surfaceCode.ts";
import { mostPoints } from "../settings/bounds.ts";
import { isObject } from "../text/readers/reader.ts";
import type { ProblemKind, ProblemSetting } from "./kind.ts";
import {
  dataOfLine,
  firstData,
  lineId,
  lineThrough,
  surfaceOfLine,
  tutorial,
  withStandardizing,
  type DataSpec,
} from "./line.ts";
import { portableDataset } from "./portableDataset.ts";
import { readLine } from "./readLine.ts";

/** The name under which somebody's own data stand in the list. */
const own = "own";

const settings = {
  data: {
    describe: ({ data }) => ({
      kind: "choice",
      label: "data set",
      options: {
        ...Object.fromEntries(datasetIds.map((id) => [id, datasets[id].label])),
        ...(typeof data !== "string" && { [own]: data.label }),
      },
      fallback: firstData,
    }),
    valueOf: ({ data }) => (typeof data === "string" ? data : own),
    change: (spec, id) => (id === own ? { spec } : withStandardizing({ ...spec, data: String(id) }, spec.standardize)),
    flag: {
      name: "dataset",
      chooses: true,
      help: "the mean squared error of a line through a shipped data set: see `fall-line list datasets`",
    },
  },
  standardize: {
    describe: () => ({
      kind: "switch",
      label: "standardise x",
      on: "x standardised",
      off: "x as measured",
      fallback: false,
    }),
    valueOf: ({ standardize }) => standardize,
    change: (spec, standardize) => withStandardizing(spec, standardize === true),
    flag: { name: "standardize", help: "measure x in standard deviations from its mean" },
  },
} satisfies Readonly<Record<string, ProblemSetting<DataSpec>>>;

export const dataKind: ProblemKind<DataSpec> = {
  label: "data",
  choices: { [lineId]: tutorial },
  choiceOf: () => lineId,
  settings,
  keepsRuns: true,
  table: {
    flag: { name: "data", help: "the mean squared error of a line through a CSV file" },
    spec: lineThrough,
  },
  claims: (value) => isObject(value) && Object.hasOwn(value, "data"),
  expected: 'an object with "data"',
  read: readLine,
  json: ({ data, standardize }) => ({
    data: typeof data === "string" ? data : datasetJson(portableDataset(data)),
    standardize: standardize || undefined,
  }),
  travels: ({ data }) =>
    typeof data === "string"
      ? null
      : `the moments of “${data.label}” (${formatCount(data.moments.n)} rows), from which the surface is exact whatever its size, and up to ${mostPoints} points for the chart`,
  surface: surfaceOfLine,
  dataset: dataOfLine,
  rows: (spec) => {
    const data = dataOfLine(spec);
    const { n } = data.moments;
    const here = data.xs.length;
    if (here === n) return data;
    return {
      problem: `mini-batches need every row, and of the ${formatCount(n)} rows of ${data.label} ${formatCount(here)} are here`,
    };
  },
  code: (spec, library) => {
    const data = dataOfLine(spec);
    return data.xs.length === data.moments.n ? codeOfRows(data, library) : codeOfMoments(data.moments);
  },
};

/** Where all rows travel as points, their moments can be had from them. */
function datasetJson({ moments, xs, ys, ...labels }: Dataset): object {
  const areImplied = xs.length === moments.n && JSON.stringify(moments) === JSON.stringify(momentsOf(xs, ys));
  return { ...labels, moments: areImplied ? undefined : moments, xs, ys };
}
