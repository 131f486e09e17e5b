import { along } from "../../core/algebra/vec3.ts";
import { formatShort } from "../../core/format.ts";
import { downhillArrow, type Arrow } from "../../mesh/marks/arrow.ts";
import { radiusIn } from "../../mesh/marks/ball.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { arrowMarks } from "../../shot/runs/arrowMarks.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { fontSizes } from "../../shot/settings/palette.ts";
import type { Pane } from "../../shot/shot.ts";
import type { Project } from "../../shot/layout/axisEdges.ts";
import type { BallMark } from "./ballMarks.ts";
import type { Label } from "./label.ts";
import type { Playhead } from "../stage/playhead.ts";
import { largestOf, stepArrowsNow } from "../marks/stepArrowsNow.ts";

/** Pixels from an arrow's tip to the middle of its label. */
const beyond = 12;

/** How large the gradient is beside the arrow of a ball that the pointer is on. */
export function gradientLabel(
  plot: Plot,
  { entry, ball, layer, color }: BallMark,
  sizes: Pick<LookValues, "ballSize" | "arrowSize">,
  project: Project,
): readonly Label[] {
  const { trajectory } = entry;
  const arrow = ball.outside
    ? null
    : downhillArrow(plot, ball.at, radiusIn(layer, sizes.ballSize), {
        largest: largestOf(plot, trajectory),
        size: sizes.arrowSize,
      });
  if (!arrow) return [];
  const [x, y] = plot.surface.gradient(...ball.at);
  return [labelOf(arrow, `|∇| ${formatShort(Math.hypot(x, y))}`, color, project)];
}

/** Names the arrows of the step that a ball is leaving, each beyond its tip. Those of several balls would be a crowd: they have none. */
export function arrowLabels(
  plot: Plot,
  pane: Pane,
  entries: readonly Entry[],
  playhead: Playhead,
  look: LookValues,
  project: Project,
): readonly Label[] {
  const [only] = entries;
  const now = only && entries.length === 1 ? stepArrowsNow(plot, pane, only, 0, playhead, look) : null;
  if (!now) return [];
  const { step, ...straight } = now.arrows;
  return arrowMarks(now.examined, colorOf(only!, look.theme), look.theme).flatMap(({ id, symbol, color }) => {
    const arrow = id === "step" ? step?.head : straight[id];
    return arrow ? [labelOf(arrow, symbol, color, project)] : [];
  });
}

function labelOf({ from, direction, length }: Arrow, text: string, color: string, project: Project): Label {
  const [x, y] = project(from);
  const [tipX, tipY] = project(along(from, direction, length));
  const pixels = Math.hypot(tipX - x, tipY - y) || 1;
  return {
    text,
    x: tipX + (beyond * (tipX - x)) / pixels,
    y: tipY + (beyond * (tipY - y)) / pixels,
    align: "center",
    size: fontSizes.small,
    weight: 600,
    color,
  };
}
