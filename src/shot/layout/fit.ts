import type { Angles } from "./camera.ts";
import type { Framed } from "./framed.ts";
import { cornersOf, labelsOf } from "./outline.ts";
import type { Rect } from "./panes.ts";

/** The part of a pane that the box fills; whether its axes are labelled. */
export interface Stage extends Rect {
  readonly labelled: boolean;
}

/** A stage and the box in it. */
export interface Seen {
  readonly framed: Framed;
  readonly stage: Stage;
}

/** How a stage is seen: pixels to what is as wide as it is far away, and where in the stage the camera's target stands. */
export interface Lens {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A stage keeps at least this share of its sides for the box, however long its labels are. */
const leastForBox = 0.5;
/** The largest scale at which the box with its labels fits the stage, seen from an angle, with the box as near to the middle as they let it be. */
export function fit({ framed, stage }: Seen, angles: Angles): Lens {
  const corners = cornersOf(framed, angles);
  const marks = stage.labelled ? [...corners, ...labelsOf(framed, angles)] : corners;
  const across = {
    at: marks.map(({ x }) => x),
    before: marks.map(({ left }) => left),
    after: marks.map(({ right }) => right),
  };
  const down = {
    at: marks.map(({ y }) => y),
    before: marks.map(({ over }) => over),
    after: marks.map(({ under }) => under),
  };
  const scale = Math.min(fitAlong(stage.width, across), fitAlong(stage.height, down));
  return {
    scale,
    x: placeAlong(stage.width, scale, across, corners.length),
    y: placeAlong(stage.height, scale, down, corners.length),
  };
}

/** Along one side of the stage: where things stand, and the pixels that each needs before and after it. The corners come first. */
interface Extents {
  readonly at: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** What stands first and what stands last fit together if their distance and their pixels do: the tightest pair decides. */
function fitAlong(length: number, { at, before, after }: Extents): number {
  let scale = Infinity;
  for (let i = 0; i < at.length; i++)
    for (let j = 0; j < at.length; j++)
      if (at[j]! > at[i]!)
        scale = Math.min(scale, Math.max(length - before[i]! - after[j]!, leastForBox * length) / (at[j]! - at[i]!));
  return scale;
}

/** Where 0 stands: the corners in the middle, moved as little as what stands around them needs. */
function placeAlong(length: number, scale: number, { at, before, after }: Extents, corners: number): number {
  const box = at.slice(0, corners);
  const wanted = length / 2 - (scale * (Math.min(...box) + Math.max(...box))) / 2;
  const least = Math.max(...at.map((place, i) => before[i]! - scale * place));
  const most = Math.min(...at.map((place, i) => length - after[i]! - scale * place));
  return least > most ? (least + most) / 2 : Math.min(Math.max(wanted, least), most);
}
