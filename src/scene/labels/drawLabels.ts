import type * as THREE from "three";
import { compose } from "../../shot/layout/composition.ts";
import { framedOf } from "../../shot/layout/framed.ts";
import type { Entry } from "../../shot/runs/entries.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { textWidth, writeLabel } from "../../shot/layout/lettering.ts";
import { palette } from "../../shot/settings/palette.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import type { Parts } from "../../shot/settings/parts.ts";
import type { Pane } from "../../shot/shot.ts";
import { arrowLabels } from "./arrowLabels.ts";
import { axisLabels, projection } from "./axisLabels.ts";
import { drawColorBar } from "../surface/drawColorBar.ts";
import type { PlottedSurface } from "../stage/plottedSurfaces.ts";
import { placeLabels, type Label } from "./label.ts";
import { ballLabels, ballPlaces, pinLabels } from "./markLabels.ts";
import type { Playhead } from "../stage/playhead.ts";

interface Labelled {
  readonly panes: readonly Pane[];
  readonly plotted: readonly PlottedSurface[];
  readonly entries: readonly Entry[];
  readonly look: LookValues;
  readonly playhead: Playhead;
  readonly parts: Parts;
  readonly cameras: readonly THREE.PerspectiveCamera[];
  /** Of the panes. */
  readonly rects: readonly Rect[];
  /** In CSS pixels, with so many device pixels to one. */
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
}

/** Draws every label of a picture on a 2D canvas of its size: synchronous, crisp, and the same in a video. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  { panes, plotted, entries, look, playhead, parts, cameras, rects, width, height, dpr }: Labelled,
) {
  const colors = palette[look.theme];
  context.setTransform(dpr, 0, 0, dpr, 0, 0);
  context.clearRect(0, 0, width, height);
  rects.forEach((rect, i) => {
    const { plot } = plotted[i]!;
    const runs = entries.filter(({ pane }) => pane === i);
    const project = projection(cameras[i]!, rect.width, rect.height);
    const { caption, colorBar, legend, charts, gizmo } = compose(
      rect.width,
      rect.height,
      plotted.length,
      runs.length,
      parts,
    );
    const labels = [
      ...(look.pin ? pinLabels(plot, project, colors, rect.width) : []),
      ...ballLabels(plot, runs, playhead, look.theme, project),
      ...(look.stepArrows ? arrowLabels(plot, panes[i]!, runs, playhead, look.theme, project) : []),
      ...axisLabels(plot, playhead.cameras[i]!, framedOf(panes[i]!, rect.width), project, colors),
    ];
    context.translate(rect.x, rect.y);
    const bounds = {
      x: 4,
      y: 4,
      width: rect.width - 8,
      height: rect.height - 8 - (charts[0] ? charts[0].height + 16 : 0),
    };
    const taken = [caption, legend, gizmo, ...ballPlaces(plot, runs, playhead, project)];
    const measure = (label: Label) => textWidth(context, label.text, label);
    for (const label of parts.axes ? placeLabels(labels, bounds, taken, measure) : [])
      writeLabel(context, label.text, label.x, label.y, { ...label, halo: colors.background[0] }, label.align);
    if (parts.legend) drawColorBar(context, plot, look, colors, colorBar);
    context.translate(-rect.x, -rect.y);
  });
}
