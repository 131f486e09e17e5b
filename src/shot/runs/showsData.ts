import { datasetOf, surfaceOf } from "../problems/index.ts";
import type { Shot } from "../shot.ts";

/** Whether the panes of a comparison are told apart by data: all have some, and differ in them or in how many rows a step sees. */
export function showsData({ panes }: Pick<Shot, "panes">): boolean {
  if (panes.length < 2 || !panes.every(({ surface }) => datasetOf(surface))) return false;
  const surfaces = new Set(panes.map(({ surface }) => surfaceOf(surface)));
  return surfaces.size > 1 || panes.some(({ runs }) => runs.some(({ batch }) => batch));
}
