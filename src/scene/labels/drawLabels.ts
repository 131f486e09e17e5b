import type * as THREE from "three";
import { fromXyz } from "../../core/algebra/vec3.ts";
import { compose } from "../../shot/layout/composition.ts";
import { framedOf } from "../../shot/layout/framed.ts";
import type { Entry } from "../../shot/runs/entries.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { textWidth, writeLabel } from "../../shot/layout/lettering.ts";
import { palette } from "../../shot/settings/palette.ts";
import type { Layout } from "../../shot/layout/layOut.ts";
import { scaleTitle, sharesAxes } from "../../shot/layout/sharedScale.ts";
import type { Parts } from "../../shot/settings/parts.ts";
import type { Shot } from "../../shot/shot.ts";
import { arrowLabels, gradientLabel } from "./arrowLabels.ts";
import { axisLabels, nameWeight, projection } from "./axisLabels.ts";
import { drawColorBar, drawSharedBar } from "../surface/drawColorBar.ts";
import type { PlottedSurface } from "../stage/plottedSurfaces.ts";
import { placeLabels, type Label, type Places } from "./label.ts";
import { ballMarks, placeOf, type BallMark } from "./ballMarks.ts";
import { drawHiddenRings } from "./drawHiddenRings.ts";
import { ballLabels, pinLabels } from "./markLabels.ts";
import { pinMarks } from "./pinMarks.ts";
import type { Playhead } from "../stage/playhead.ts";

interface Labelled {
  readonly shot: Shot;
  readonly plotted: readonly PlottedSurface[];
  readonly entries: readonly Entry[];
  readonly look: LookValues;
  readonly playhead: Playhead;
  readonly parts: Parts;
  readonly cameras: readonly THREE.PerspectiveCamera[];
  readonly layout: Layout;
  /** In CSS pixels, with so many device pixels to one. */
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
}

/** Of the name of what is behind the surface. */
const fadedOpacity = 0.6;

/** Draws every label of a picture on a 2D canvas of its size: synchronous, crisp, and the same in a video. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  { shot, plotted, entries, look, playhead, parts, cameras, layout, width, height, dpr }: Labelled,
) {
  const colors = palette[look.theme];
  context.setTransform(dpr, 0, 0, dpr, 0, 0);
  context.clearRect(0, 0, width, height);
  const { panes } = shot;
  const namesOnce = sharesAxes(shot);
  layout.panes.forEach((rect, i) => {
    const { plot } = plotted[i]!;
    const runs = entries.filter(({ pane }) => pane === i);
    const project = projection(cameras[i]!, rect.width, rect.height);
    const { caption, colorBar, legend, charts, scatter, gizmo } = compose(
      rect.width,
      rect.height,
      plotted.length,
      runs.length,
      layout.paneParts,
    );
    const eye = fromXyz(cameras[i]!.position.toArray());
    const balls = ballMarks(plot, runs, playhead, look, project, eye);
    const pins = look.pin ? pinMarks(plot, project, eye) : [];
    const alone = (label: Label): Places => [[label]];
    const isPointed = ({ entry }: BallMark) => playhead.pointed?.pane === i && playhead.pointed.run === entry.index;
    const pointed = look.arrow && !look.stepArrows ? balls.filter(isPointed) : [];
    const wishes = [
      ...pinLabels(pins, plot.surface, colors, rect.width).map(alone),
      ...ballLabels(plot, balls, look.theme, project),
      ...pointed.flatMap((ball) => gradientLabel(plot, ball, look, project)).map(alone),
      ...(look.stepArrows ? arrowLabels(plot, panes[i]!, runs, playhead, look, project) : []).map(alone),
      ...axisLabels(plot, playhead.cameras[i]!, framedOf(panes[i]!, rect.width, look.height), project, colors)
        .filter(({ weight }) => !(namesOnce && i > 0 && weight === nameWeight))
        .map(alone),
    ];
    context.translate(rect.x, rect.y);
    drawHiddenRings(context, balls, pins, colors.accent);
    const bounds = {
      x: 4,
      y: 4,
      width: rect.width - 8,
      height: rect.height - 8 - (charts[0] ? charts[0].height + 16 : 0),
    };
    const taken = [caption, legend, scatter, gizmo, ...balls.map(placeOf)];
    const measure = (label: Label) => textWidth(context, label.text, label);
    for (const label of parts.axes ? placeLabels(wishes, bounds, taken, measure) : []) {
      const { text, x, y, align, faded } = label;
      writeLabel(
        context,
        text,
        x,
        y,
        { ...label, halo: colors.background[0], opacity: faded ? fadedOpacity : 1 },
        align,
      );
    }
    if (legend.width > 0) drawColorBar(context, plot, look, colors, colorBar);
    context.translate(-rect.x, -rect.y);
  });
  if (layout.colorBar.width > 0)
    drawSharedBar(context, plotted[0]!.plot, scaleTitle(panes), look, colors, layout.colorBar);
}
