import type { Vec3 } from "../../core/algebra/vec3.ts";
import { ballAt, radiusIn } from "../../mesh/marks/ball.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { buildSurfaceMesh, type SurfaceMesh } from "../../mesh/surface/surfaceMesh.ts";
import { trailOf } from "../../mesh/marks/trail.ts";
import { colorOf } from "../../shot/runs/entries.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import type { Prepared } from "../../shot/prepare.ts";
import { plottedSurfaces } from "../stage/plottedSurfaces.ts";

/** A pane as a thing in space, for a file: the surface in full resolution and its whole descents, in world units, y up. */
export interface ModelPane {
  readonly name: string;
  readonly plot: Plot;
  /** The same object for panes that show the same. */
  readonly mesh: SurfaceMesh;
  readonly runs: readonly ModelRun[];
  /** How far to the right of the model's middle its own middle is. */
  readonly right: number;
}

export interface ModelRun {
  readonly name: string;
  readonly color: string;
  /** [6 × segments] from, to; empty for a run that never was inside the domain. */
  readonly trail: Float32Array;
  /** Where the ball ends. */
  readonly end: { readonly contact: Vec3; readonly normal: Vec3; readonly radius: number };
}

/** The finest grid of a file, vertices along an edge: half a million triangles. */
const finest = 512;
/** Free space between two panes. */
const gap = 0.25;
/** The panes of a shot side by side, with the runs that are shown. */
export function modelPanes({ shot, shown }: Prepared): readonly ModelPane[] {
  const look = resolveLook(shot.look);
  const plotted = plottedSurfaces(shot, look);
  const vertices = Math.min(look.resolution, finest);
  const meshes = new Map<Plot, SurfaceMesh>();
  const meshOf = (plot: Plot) => {
    const mesh = meshes.get(plot) ?? buildSurfaceMesh(plot, vertices, plot.surface.variables === 1 ? 2 : vertices);
    meshes.set(plot, mesh);
    return mesh;
  };
  const pitch = Math.max(...plotted.map(({ plot }) => plot.box.width)) + gap;
  return plotted.map(({ plot }, i) => ({
    name: `pane ${i + 1}: ${plot.surface.label}`,
    plot,
    mesh: meshOf(plot),
    runs: shown
      .filter(({ pane }) => pane === i)
      .map((entry, layer) => {
        const { name, trajectory } = entry;
        const radius = radiusIn(layer, look.ballSize);
        const { contact, normal } = ballAt(plot, trajectory, trajectory.length - 1, radius);
        return {
          name,
          color: colorOf(entry, look.theme),
          trail: trailOf(plot, trajectory, layer).positions,
          end: { contact, normal, radius },
        };
      }),
    right: (i - (plotted.length - 1) / 2) * pitch,
  }));
}
