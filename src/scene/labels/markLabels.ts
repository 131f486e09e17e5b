import { clampTo } from "../../core/world.ts";
import { pointInWords } from "../../core/pointInWords.ts";
import { pointOn, type Plot } from "../../mesh/surface/plot.ts";
import type { Project } from "../../shot/layout/axisEdges.ts";
import { fontSizes, palette, type Theme, type ThemeId } from "../../shot/settings/palette.ts";
import type { BallMark } from "./ballMarks.ts";
import type { Block, Label, Places } from "./label.ts";
import type { PinMark } from "./pinMarks.ts";

/** More minima than this stay unlabelled: their pins speak for themselves. */
const mostNamed = 2;
/** A picture narrower than this has no room for the numbers of a minimum beside its balls. */
const narrow = 480;
/** Pixels from a ball's rim to the middle of its name, to its beginning beside it, and between two names in a list. */
const [beyond, aside, lineHeight] = [10, 6, 15];
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
): readonly Label[] {
  if (pins.length > mostNamed) return [];
  return pins.map(({ at, x, y, isHidden }) => {
    const place = pointInWords(surface, at);
    return { ...style, text: width < narrow ? "minimum" : `minimum ${place}`, x, y: y - 14, color, faded: isHidden };
  });
}

/**
 * Names the balls: one alone by where it started and, outside the drawn domain, by where it is; several by their names,
 * those at one place in a list, the leaders first, so that they win where names would overlap.
 */
export function ballLabels(
  plot: Plot,
  balls: readonly BallMark[],
  theme: ThemeId,
  project: Project,
): readonly Places[] {
  const [only] = balls;
  if (only && balls.length === 1) {
    const { ball } = only;
    return [
      ...(ball.outside ? [around([only], [over(only, `outside, at ${pointInWords(plot.surface, ball.at)}`)])] : []),
      ...startLabel(plot, only, palette[theme].text, project),
    ];
  }
  return groupsOf(balls).map((group) => {
    const named = group.length > mostInList ? group.slice(0, mostInList - 1) : group;
    const rest = group.length - named.length;
    const more = { ...over(group[0]!, `and ${rest} more`), color: palette[theme].secondary, faded: false };
    const lines = (where: (ball: BallMark["ball"]) => string) => [
      ...named.map((mark) => over(mark, mark.entry.name + (mark.ball.outside ? `, outside${where(mark.ball)}` : ""))),
      ...(rest > 0 ? [more] : []),
    ];
    const short = around(
      group,
      lines(() => ""),
    );
    // Where a ball outside is, is said where there is room for it.
    const isFar = named.some(({ ball }) => ball.outside);
    return isFar
      ? [
          ...around(
            group,
            lines(({ at }) => `, at ${pointInWords(plot.surface, at)}`),
          ),
          ...short,
        ]
      : short;
  });
}

/** Lines beside the balls that they name: over them, or where there is no room below, at the right or at the left. */
function around(group: readonly BallMark[], lines: readonly Label[]): Places {
  const x = group.reduce((sum, mark) => sum + mark.x, 0) / group.length;
  const ends = (of: (mark: BallMark) => number, by: 1 | -1) =>
    by * Math.max(...group.map((mark) => by * of(mark) + mark.radius));
  const [left, right] = [ends((mark) => mark.x, -1), ends((mark) => mark.x, 1)];
  const [top, bottom] = [ends(({ y }) => y, -1), ends(({ y }) => y, 1)];
  const height = (lines.length - 1) * lineHeight;
  const at = (placed: Pick<Label, "x" | "align">, first: number): Block =>
    lines.map((label, i) => ({ ...label, ...placed, y: first + i * lineHeight }));
  const middle = (top + bottom - height) / 2;
  return [
    at({ x, align: "center" }, top - beyond - height),
    at({ x, align: "center" }, bottom + beyond),
    at({ x: right + aside, align: "left" }, middle),
    at({ x: left - aside, align: "right" }, middle),
  ];
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
function startLabel(plot: Plot, { entry, x: ballX, y: ballY }: BallMark, color: string, project: Project): Places[] {
  const [x, y] = project(pointOn(plot, clampTo(plot.domain, entry.resolved.start).at));
  return Math.hypot(ballX - x, ballY - y) > 40 ? [[[{ ...style, text: "start", x, y: y - 20, color }]]] : [];
}
