import type { Dataset } from "../../data/dataset.ts";
import { evenPick } from "../../data/evenPick.ts";
import { mostCharacters, mostPoints } from "../settings/bounds.ts";

/** A data set as it travels in a link or a file: the moments of all rows, and an even pick of the points that a chart draws. */
export function portableDataset(data: Dataset): Dataset {
  const cut = (text: string) => text.slice(0, mostCharacters);
  return {
    label: cut(data.label),
    xLabel: cut(data.xLabel),
    yLabel: cut(data.yLabel),
    moments: data.moments,
    xs: evenPick(data.xs, mostPoints),
    ys: evenPick(data.ys, mostPoints),
  };
}
