import { clampTo } from "../../core/world.ts";
import { add, vec3 } from "../../core/algebra/vec3.ts";
import { formatShort } from "../../core/format.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { ballAt, ballRadius, type Ball } from "../../mesh/marks/ball.ts";
import { pointOn, type Plot } from "../../mesh/surface/plot.ts";
import { contains } from "../../mesh/surface/samples.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import type { Rect } from "../../shot/layout/panes.ts";
import { fontSizes, palette, type Theme, type ThemeId } from "../../shot/settings/palette.ts";
import type { Project } from "./axisLabels.ts";
import type { Label } from "./label.ts";
import { pinHeight } from "../marks/Marks.tsx";
import { stepNow, type Playhead } from "../stage/playhead.ts";

/** More minima than this stay unlabelled: their pins speak for themselves. */
const mostNamed = 2;

const pair = ([x, y]: Vec2) => `(${formatShort(x)}, ${formatShort(y)})`;

/** A picture narrower than this has no room for the numbers of a minimum beside its balls. */
const narrow = 480;

/** Where the balls are, in pixels: no label covers one. */
export const ballPlaces = (
  plot: Plot,
  entries: readonly Entry[],
  playhead: Playhead,
  project: Project,
): readonly Rect[] =>
  entries.map(({ trajectory }) => {
    const [x, y] = project(ballAt(plot, trajectory, stepNow(playhead, trajectory)).centre);
    const reach = 8;
    return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  });

/** Names the pins. */
export function pinLabels(plot: Plot, project: Project, colors: Theme, width: number): readonly Label[] {
  const { surface, domain } = plot;
  const pins = (surface.minima ?? []).filter((at) => contains(domain, ...at));
  if (pins.length > mostNamed) return [];
  return pins.map((at) => {
    const [px, py] = project(add(pointOn(plot, at), vec3(0, pinHeight, 0)));
    const place = surface.variables === 1 ? formatShort(at[0]) : pair(at);
    const text = width < narrow ? "minimum" : `minimum ${place}`;
    return { text, x: px, y: py - 14, align: "center", size: fontSizes.small, weight: 600, color: colors.accent };
  });
}

/**
 * Names the balls: one alone by where it started and, outside the drawn domain, by where it is; several by their names,
 * the leaders first, so that they win where names would overlap.
 */
export function ballLabels(
  plot: Plot,
  entries: readonly Entry[],
  playhead: Playhead,
  theme: ThemeId,
  project: Project,
): readonly Label[] {
  const places = entries.map((entry) => {
    const ball = ballAt(plot, entry.trajectory, stepNow(playhead, entry.trajectory));
    return { entry, ball, value: plot.surface.value(...ball.at) };
  });
  const [only] = places;
  const { text } = palette[theme];
  if (only && places.length === 1) {
    const { entry, ball } = only;
    return [
      ...(ball.outside ? [named(ball, `outside, at ${pair(ball.at)}`, colorOf(entry, theme), project)] : []),
      ...startLabel(plot, entry, ball, text, project),
    ];
  }
  return places
    .toSorted((a, b) => a.value - b.value)
    .map(({ entry, ball }) =>
      named(ball, ball.outside ? `${entry.name}, outside` : entry.name, colorOf(entry, theme), project),
    );
}

const style = { align: "center", size: fontSizes.small, weight: 600 } as const;

/** Text over a ball. */
function named({ centre }: Ball, text: string, color: string, project: Project): Label {
  const [x, y] = project(add(centre, vec3(0, ballRadius, 0)));
  return { text, x, y: y - 14, color, ...style };
}

/** The word "start" where a ball began, once it has left. */
function startLabel(
  plot: Plot,
  { resolved }: Entry,
  { centre }: Ball,
  color: string,
  project: Project,
): readonly Label[] {
  const [ballX, ballY] = project(centre);
  const [x, y] = project(pointOn(plot, clampTo(plot.domain, resolved.start).at));
  return Math.hypot(ballX - x, ballY - y) > 40 ? [{ text: "start", x, y: y - 20, color, ...style }] : [];
}
