import { palette } from "../settings/palette.ts";
import type { Pane, Run, Shot } from "../shot.ts";

/** By what a reader knows a run. Left out in the run itself, both follow from its place in the shot. */
export interface RunMarks {
  readonly pane: number;
  readonly index: number;
  readonly name: string;
  /** Its place among the palette's run colours and markers, 0 to 7. */
  readonly color: number;
}

type Panes = Pick<Shot, "panes">;

export const colorCount = palette.dark.runColors.length;
const nameAt = (place: number) => `ball ${place + 1}`;

/** The marks of every run, pane by pane. Names and colours go on from pane to pane, so that one chart can hold all. */
export const marksOf = ({ panes }: Panes): readonly RunMarks[] =>
  panes
    .flatMap(({ runs }, pane) => runs.map((run, index) => ({ pane, index, run })))
    .map(({ pane, index, run }, place) => ({
      pane,
      index,
      name: run.name ?? nameAt(place),
      color: run.color ?? place % colorCount,
    }));

/** The panes of a shot, in which each run behind a place says its marks itself: there it keeps them when places change. */
export function withMarksAfter(shot: Panes, pane: number, run: number): readonly Pane[] {
  const marks = marksOf(shot);
  const isAfter = (i: number, place: number) => i > pane || (i === pane && place > run);
  return shot.panes.map((each, i) => {
    if (!each.runs.some((_, place) => isAfter(i, place))) return each;
    const own = marks.filter((mark) => mark.pane === i);
    const marked = (entry: Run, place: number): Run => {
      const { name, color } = own[place]!;
      return isAfter(i, place) ? { ...entry, name, color } : entry;
    };
    return { ...each, runs: each.runs.map(marked) };
  });
}

/** Marks that no other run has, for one that comes last in a pane; what its place gives it anyway is left out. */
export function freeMarks(shot: Panes, pane: number): Pick<Run, "name" | "color"> {
  const all = marksOf(shot);
  const place = all.filter((mark) => mark.pane <= pane).length;
  const names = Array.from({ length: all.length + 1 }, (_, i) => nameAt(place + i));
  const colors = Array.from({ length: colorCount }, (_, i) => (place + i) % colorCount);
  const unused = (among: readonly RunMarks[]) => colors.find((color) => among.every((mark) => mark.color !== color));
  const name = names.find((candidate) => all.every((mark) => mark.name !== candidate))!;
  const color = unused(all) ?? unused(all.filter((mark) => mark.pane === pane))!; // a pane has no more runs than there are colours
  return { ...(name !== names[0] && { name }), ...(color !== colors[0] && { color }) };
}
