import { compares } from "../layout/composition.ts";
import { visible } from "../runs/entries.ts";
import { runsOf } from "../runs/descents.ts";
import { showsData } from "../runs/showsData.ts";
import { partSettings, type Parts } from "./parts.ts";
import { datasetOf } from "../problems/index.ts";
import type { Shot } from "../shot.ts";

/** The parts that a picture of a shot can hold: a comparison has one chart, and points where its panes differ in them; a plain function has none. */
export function offeredParts({ panes }: Pick<Shot, "panes">): readonly (keyof Parts)[] {
  const hasCharts = !compares(panes.length, runsOf({ panes }).filter(visible).length);
  const hasData = hasCharts ? panes.some(({ surface }) => datasetOf(surface) !== null) : showsData({ panes });
  const names = Object.keys(partSettings) as (keyof Parts)[];
  return names.filter((name) =>
    name === "comparison" ? !hasCharts : name === "loss" ? hasCharts : name === "data" ? hasData : true,
  );
}

/** Of the parts that are wanted, those for which room is kept: none for data that there are not. */
export const shownParts = (shot: Pick<Shot, "panes">, wanted: Parts): Parts => ({
  ...wanted,
  data: wanted.data && offeredParts(shot).includes("data"),
});
