import { ticks } from "d3-array";
import { heightTicks, type HeightTick } from "../../mesh/surface/heightTicks.ts";
import type { Plot } from "../../mesh/surface/plot.ts";

/** Round numbers along the three axes; a function of one variable has none along its ribbon's width. */
export function axisTicks(plot: Plot): { x: number[]; y: number[]; value: readonly HeightTick[] } {
  const { domain, surface } = plot;
  return {
    x: ticks(...domain.x, 5),
    y: surface.variables === 1 ? [] : ticks(...domain.y, 5),
    value: heightTicks(plot, 0.16),
  };
}
