import { cellsFor } from "../mesh/cellsFor.ts";
import { fieldOf, type Field } from "../mesh/field.ts";
import { plotOf, type Plot } from "../mesh/plot.ts";
import { sampleSurface, type Samples } from "../mesh/samples.ts";
import { buildSurfaceMesh, type SurfaceMesh } from "../mesh/surfaceMesh.ts";
import type { Domain, Surface } from "../core/surface.ts";
import { domainOf, scaleOf, surfaceOf } from "../shot/resolve.ts";
import type { Pane } from "../shot/shot.ts";

/** Everything that is computed from a pane's surface before it is drawn. */
export interface Drawn {
  readonly plot: Plot;
  readonly field: Field;
  readonly mesh: SurfaceMesh;
}

/** Panes, and a few surfaces that were shown last: switching back costs nothing. */
const kept = 6;

const samplesOf = recent(kept, (surface: Surface, domain: Domain, resolution: number): Samples =>
  sampleSurface(surface, domain, resolution),
);

const drawnFrom = recent(
  kept,
  (surface: Surface, domain: Domain, resolution: number, scale: Plot["scaleId"]): Drawn => {
    const samples = samplesOf(surface, domain, resolution);
    const plot = plotOf(surface, domain, samples.range, scale);
    const field = fieldOf(plot, samples);
    const vertices = cellsFor(field, plot.box) + 1;
    return {
      plot,
      field,
      mesh: buildSurfaceMesh(plot, vertices, surface.variables === 1 ? 2 : vertices),
    };
  },
);

/** A pane's surface, sampled and meshed. Panes that show the same surface share one. */
export const drawnOf = (pane: Pane, resolution: number): Drawn =>
  drawnFrom(surfaceOf(pane.surface), domainOf(pane), resolution, scaleOf(pane));

/** Remembers the results of the last few different argument lists. */
function recent<A extends readonly unknown[], V>(most: number, compute: (...args: A) => V): (...args: A) => V {
  let entries: { args: A; value: V }[] = [];
  return (...args) => {
    const hit = entries.find((entry) => entry.args.every((arg, i) => Object.is(arg, args[i])));
    const entry = hit ?? { args, value: compute(...args) };
    entries = [entry, ...entries.filter((other) => other !== entry)].slice(0, most);
    return entry.value;
  };
}
