import { fieldOf, type Field } from "../../mesh/surface/field.ts";
import { gridLines } from "../../mesh/surface/gridLines.ts";
import { plotOf, type Plot } from "../../mesh/surface/plot.ts";
import { sampleSurface, type Samples } from "../../mesh/surface/samples.ts";
import { sinkMesh } from "../../mesh/surface/sinkMesh.ts";
import { meshOn, type SurfaceMesh } from "../../mesh/surface/surfaceMesh.ts";
import type { ScaleId } from "../../core/scale.ts";
import type { Domain, Surface } from "../../core/surface.ts";
import { lruCache } from "../../core/lruCache.ts";
import { domainOf, scaleOf } from "../../shot/layout/view.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import type { Shot } from "../../shot/shot.ts";

/** A pane's surface, sampled and meshed: everything that is computed of it before it is drawn. */
export interface PlottedSurface {
  readonly plot: Plot;
  readonly field: Field;
  readonly mesh: SurfaceMesh;
}

/** Panes, and a few surfaces that were shown last: switching back costs nothing. */
const kept = 8;

const keptSamples = lruCache<Samples>(kept);
const keptPlotted = lruCache<PlottedSurface>(kept);

function draw(
  samples: Samples,
  surface: Surface,
  domain: Domain,
  range: Plot["range"],
  scale: ScaleId,
  stretch: number,
): PlottedSurface {
  const plot = plotOf(surface, domain, range, scale, stretch);
  const field = fieldOf(plot, samples);
  const lines = gridLines(field, plot);
  return { plot, field, mesh: sinkMesh(meshOn(plot, lines), plot, lines) };
}

/** The surfaces of a shot's panes, sampled and meshed. Panes that show the same share one; all share one range where the look says so. */
export function plottedSurfaces(
  { panes }: Pick<Shot, "panes">,
  { resolution, sharedRange, height }: LookValues,
): readonly PlottedSurface[] {
  const sampled = panes.map((pane) => {
    const [surface, domain] = [surfaceOf(pane.surface), domainOf(pane)];
    return keptSamples([surface, domain, resolution], () => sampleSurface(surface, domain, resolution));
  });
  const all = sampled.map(({ range }) => range);
  const common = [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))] as const;
  return panes.map((pane, i) => {
    const [samples, surface, domain, scale] = [sampled[i]!, surfaceOf(pane.surface), domainOf(pane), scaleOf(pane)];
    const range = sharedRange ? common : all[i]!;
    return keptPlotted([samples, surface, domain, scale, ...range, height], () =>
      draw(samples, surface, domain, range, scale, height),
    );
  });
}
