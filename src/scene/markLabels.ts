import { formatShort } from "../core/format.ts";
import type { Vec2 } from "../core/vec2.ts";
import { ballAt, ballRadius } from "../mesh/ball.ts";
import { clampTo, pointOn, type Plot } from "../mesh/plot.ts";
import { contains } from "../mesh/samples.ts";
import type { Entry } from "../shot/entries.ts";
import { fontSizes, type Theme } from "../shot/palette.ts";
import type { Project } from "./axisLabels.ts";
import type { Label } from "./label.ts";
import { pinHeight } from "./Marks.tsx";

/** More minima than this stay unlabelled: their pins speak for themselves. */
const mostNamed = 2;

const pair = ([x, y]: Vec2) => `(${formatShort(x)}, ${formatShort(y)})`;

/** Names the pins. */
export function pinLabels({ surface, domain, ...plot }: Plot, project: Project, colors: Theme): readonly Label[] {
  const pins = surface.minima.filter((at) => contains(domain, ...at));
  if (pins.length > mostNamed) return [];
  return pins.map((at) => {
    const [x, y, z] = pointOn({ surface, domain, ...plot }, at);
    const [px, py] = project([x, y + pinHeight, z]);
    const text = surface.variables === 1 ? `minimum ${formatShort(at[0])}` : `minimum ${pair(at)}`;
    return { text, x: px, y: py - 14, align: "center", size: fontSizes.small, weight: 600, color: colors.accent };
  });
}

/** Names the start once its ball has left it, and a ball that is outside the drawn domain. */
export function ballLabels(
  plot: Plot,
  { trajectory }: Entry,
  step: number,
  color: string,
  project: Project,
  colors: Theme,
): readonly Label[] {
  const style = { size: fontSizes.small, weight: 600 } as const;
  const ball = ballAt(plot, trajectory, step);
  const [ballX, ballY] = project(ball.centre);
  const { at: start } = clampTo(plot.domain, [trajectory.points[0]!, trajectory.points[1]!]);
  const [startX, startY] = project(pointOn(plot, start));
  const left = Math.hypot(ballX - startX, ballY - startY) > 40;
  const [, topY] = project([ball.centre[0], ball.centre[1] + ballRadius, ball.centre[2]]);
  return [
    ...(ball.outside
      ? [{ text: `outside, at ${pair(ball.at)}`, x: ballX, y: topY - 14, align: "center", color, ...style } as const]
      : []),
    ...(left
      ? [{ text: "start", x: startX, y: startY - 20, align: "center", color: colors.text, ...style } as const]
      : []),
  ];
}
