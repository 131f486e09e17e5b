import type { Surface } from "../../core/surface.ts";
import type { Entry } from "../../shot/runs/entries.ts";

/** The surface that names the chart's value: the runs' own; where they descend different ones, what all call their value, and no known minimum. */
export function commonSurface(entries: readonly Pick<Entry, "surface">[]): Surface {
  const { surface } = entries[0]!;
  if (entries.every((entry) => entry.surface === surface)) return surface;
  const { minimumLine: _, ...rest } = surface;
  const [, , name] = surface.axes;
  const isShared = entries.every((entry) => entry.surface.axes[2] === name);
  return { ...rest, axes: ["", "", isShared ? name : "value"], minima: null };
}
