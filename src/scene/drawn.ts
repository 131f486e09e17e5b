import { cellsFor } from "../mesh/cellsFor.ts";
import { fieldOf, type Field } from "../mesh/field.ts";
import { plotOf, type Plot } from "../mesh/plot.ts";
import { sampleSurface, type Samples } from "../mesh/samples.ts";
import { buildSurfaceMesh, type SurfaceMesh } from "../mesh/surfaceMesh.ts";
import type { Domain, Surface } from "../core/surface.ts";
import { domainOf, scaleOf, surfaceOf } from "../shot/resolve.ts";
import type { LookValues } from "../shot/look.ts";
import type { Shot } from "../shot/shot.ts";

/** Everything that is computed from a pane's surface before it is drawn. */
export interface Drawn {
  readonly plot: Plot;
  readonly field: Field;
  readonly mesh: SurfaceMesh;
}

/** Panes, and a few surfaces that were shown last: switching back costs nothing. */
const kept = 8;

const samplesOf = recent(kept, (surface: Surface, domain: Domain, resolution: number): Samples =>
  sampleSurface(surface, domain, resolution),
);

const drawnFrom = recent(
  kept,
  (samples: Samples, surface: Surface, domain: Domain, scale: Plot["scaleId"], low: number, high: number): Drawn => {
    const plot = plotOf(surface, domain, [low, high], scale);
    const field = fieldOf(plot, samples);
    const vertices = cellsFor(field, plot.box) + 1;
    return {
      plot,
      field,
      mesh: buildSurfaceMesh(plot, vertices, surface.variables === 1 ? 2 : vertices),
    };
  },
);

/** The surfaces of a shot's panes, sampled and meshed. Panes that show the same share one; all share one range where the look says so. */
export function drawnPanes({ panes }: Pick<Shot, "panes">, { resolution, sharedRange }: LookValues): readonly Drawn[] {
  const sampled = panes.map((pane) => samplesOf(surfaceOf(pane.surface), domainOf(pane), resolution));
  const all = sampled.map(({ range }) => range);
  const common = [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))] as const;
  return panes.map((pane, i) => {
    const [low, high] = sharedRange ? common : all[i]!;
    return drawnFrom(sampled[i]!, surfaceOf(pane.surface), domainOf(pane), scaleOf(pane), low, high);
  });
}

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
