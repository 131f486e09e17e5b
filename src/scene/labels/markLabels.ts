import { clampTo } from "../../core/world.ts";
import { pointInWords } from "../../core/pointInWords.ts";
import { pointOn, type Plot } from "../../mesh/surface/plot.ts";
import type { Project } from "../../shot/layout/axisEdges.ts";
import { fontSizes, palette, type Theme, type ThemeId } from "../../shot/settings/palette.ts";
import type { BallMark } from "./ballMarks.ts";
import type { Block, Label } from "./label.ts";
import type { PinMark } from "./pinMarks.ts";

/** More minima than this stay unlabelled: their pins speak for themselves. */
const mostNamed = 2;
/** A picture narrower than this has no room for the numbers of a minimum beside its balls. */
const narrow = 480;
/** Pixels from a ball's rim to the middle of its name, and between two names in a list. */
const [beyond, lineHeight] = [10, 15];
/** Balls nearer to each other than this, in pixels, are named in one list; the leaders by name. */
const together = 26;
const mostInList = 4;

const style = { align: "center", size: fontSizes.small, weight: 600 } as const;

/** Names the pins. */
export function pinLabels(
  pins: readonly PinMark[],
  surface: Plot["surface"],
  { accent: color }: Theme,
  width: number,
): readonly Block[] {
  if (pins.length > mostNamed) return [];
  return pins.map(({ at, x, y, isHidden }) => {
    const place = pointInWords(surface, at);
    return [{ ...style, text: width < narrow ? "minimum" : `minimum ${place}`, x, y: y - 14, color, faded: isHidden }];
  });
}

/**
 * Names the balls: one alone by where it started and, outside the drawn domain, by where it is; several by their names,
 * those at one place in a list, the leaders first, so that they win where names would overlap.
 */
export function ballLabels(plot: Plot, balls: readonly BallMark[], theme: ThemeId, project: Project): readonly Block[] {
  const [only] = balls;
  if (only && balls.length === 1) {
    const { ball } = only;
    return [
      ...(ball.outside ? [[over(only, `outside, at ${pointInWords(plot.surface, ball.at)}`)]] : []),
      ...startLabel(plot, only, palette[theme].text, project),
    ];
  }
  return groupsOf(balls).map((group) => {
    const named = group.length > mostInList ? group.slice(0, mostInList - 1) : group;
    const texts = named.map((mark) => over(mark, mark.ball.outside ? `${mark.entry.name}, outside` : mark.entry.name));
    const rest = group.length - named.length;
    if (rest > 0) texts.push({ ...over(group[0]!, `and ${rest} more`), color: palette[theme].secondary, faded: false });
    const x = group.reduce((sum, mark) => sum + mark.x, 0) / group.length;
    const foot = Math.min(...group.map(({ y, radius }) => y - radius)) - beyond;
    return texts.map((label, i) => ({ ...label, x, y: foot - (texts.length - 1 - i) * lineHeight }));
  });
}

/** Balls that are at one place in the picture: each with the first leader that it is near to. */
function groupsOf(balls: readonly BallMark[]): readonly (readonly BallMark[])[] {
  const groups: BallMark[][] = [];
  for (const ball of balls) {
    const near = groups.find(([leader]) => Math.hypot(leader!.x - ball.x, leader!.y - ball.y) < together);
    if (near) near.push(ball);
    else groups.push([ball]);
  }
  return groups;
}

/** Text over a ball. */
const over = ({ x, y, radius, color, isHidden }: BallMark, text: string): Label => ({
  ...style,
  text,
  x,
  y: y - radius - beyond,
  color,
  faded: isHidden,
});

/** The word "start" where a ball began, once it has left. */
function startLabel(plot: Plot, { entry, x: ballX, y: ballY }: BallMark, color: string, project: Project): Block[] {
  const [x, y] = project(pointOn(plot, clampTo(plot.domain, entry.resolved.start).at));
  return Math.hypot(ballX - x, ballY - y) > 40 ? [[{ ...style, text: "start", x, y: y - 20, color }]] : [];
}
