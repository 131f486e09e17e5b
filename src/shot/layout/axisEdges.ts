import { add, along, frontOf, rightOf, vec3, type Vec3 } from "../../core/algebra/vec3.ts";
import type { Surface } from "../../core/surface.ts";
import { floorDrop } from "../../core/world.ts";
import { directionsOf, eye, homeward, type Angles } from "./camera.ts";
import type { Relief } from "./relief.ts";

/** Pixels from an edge of the box to the middle of what is written beside it. */
export const labelGaps = { tick: 14, value: 9, valueTitle: 17 } as const;
/** Between the middles of two lines, and between a number and a name beside it. */
const apart = { lines: 17, words: 8 } as const;

/** Pixels to an axis' name, on a way out that leads so far to the side and down: it clears numbers so wide, over them or beside them. */
export const titleGap = ([dx, dy]: readonly [number, number], ticksWidth: number): number =>
  labelGaps.tick + Math.min(apart.lines / Math.abs(dy), (ticksWidth + apart.words) / Math.abs(dx));

/** A label whose way out leads this little to the side stands centred. */
export const besideFrom = 0.35;
/** From this elevation heights fall onto each other and are not written. */
export const flatFrom = 1.2;

/** A pane narrower than this has no room for long names beside its box. */
const narrow = 520;

/** What the axes are called in a pane of so many pixels; where it is narrow the parameters by their last words, which are their symbols. */
export const axisTitles = ({ axes: [x, y, value] }: Surface, width: number): Surface["axes"] => {
  const short = (name: string) => (width < narrow ? name.split(" ").at(-1)! : name);
  return [short(x), short(y), value];
};

/** Pixels, or anything in proportion to them, y downwards. */
type Place = readonly [x: number, y: number];
export type Project = (point: Vec3) => Place;

/** An edge of the floor with an axis along it. */
export interface AxisEdge {
  /** Where what is written beside a point of it begins, at shares from −½ to ½: outside of the surface over the edge. */
  at(share: number): Place;
  /** Which way leads out, of length 1. */
  readonly way: Place;
}

/**
 * The edges of the box that the axes are written along: those of the sides that are seen from outside, and the upright one
 * farthest to the left. An eye between two sides sees neither: then it is the one at the right, away from the upright one.
 */
export function axisEdges({ box, rims }: Pick<Relief, "box" | "rims">, angles: Angles, project: Project) {
  const [from, toRight] = [eye(homeward(angles), box), directionsOf(angles).right];
  const [w, d] = [box.width / 2, box.depth / 2];
  const sideOf = (at: number, half: number, rightward: number) => ((Math.abs(at) > half ? at : rightward) < 0 ? -1 : 1);
  const right = sideOf(rightOf(from), w, rightOf(toRight));
  const front = sideOf(frontOf(from), d, frontOf(toRight));
  const x = edgeOf(
    project,
    (share) => vec3(share * box.width, -floorDrop, front * d),
    vec3(0, 0, front),
    floorDrop + box.height * (front === 1 ? rims.front : rims.back),
  );
  const y = edgeOf(
    project,
    (share) => vec3(right * w, -floorDrop, -share * box.depth),
    vec3(right, 0, 0),
    floorDrop + box.height * (right === 1 ? rims.right : rims.left),
  );
  const uprights = [-w, w].flatMap((side) =>
    [-d, d].map(
      (end): Upright =>
        (share) =>
          project(vec3(side, share * box.height, end)),
    ),
  );
  return { x, y, value: leftmost(uprights, Math.max(...Object.values(rims))) };
}

/** Where heights are written, upwards from the floor, at shares of the box's height. */
type Upright = (share: number) => Place;

/** The upright edge farthest to the left, moved out to where nothing of a box that is filled up to a height is left of it. */
function leftmost(uprights: readonly Upright[], filled: number): Upright {
  const edge = uprights.reduce((best, upright) => (upright(0)[0] < best(0)[0] ? upright : best));
  const corners = uprights.flatMap((upright) => [upright(0), upright(filled)]);
  const beyond = [0, 0.5, 1].map((share) => {
    const [x, y] = edge(share);
    return x - leftAt(corners, y);
  });
  const out = Math.max(0, ...beyond.filter(Number.isFinite));
  return (share) => {
    const [x, y] = edge(share);
    return [x - out, y];
  };
}

/** Where, at a height of the plane, what lies between some places begins. */
function leftAt(places: readonly Place[], y: number): number {
  const crossings = places.flatMap(([x0, y0], i) =>
    places
      .slice(0, i)
      .map(([x1, y1]) => ((y0 - y) * (y1 - y) > 0 || y0 === y1 ? Infinity : x0 + ((y - y0) / (y1 - y0)) * (x1 - x0))),
  );
  return Math.min(...crossings);
}

/** An edge, which way is out, and how high above it the surface stands: there it may reach farther out in the plane. */
function edgeOf(project: Project, point: (share: number) => Vec3, outward: Vec3, rim: number): AxisEdge {
  const [from, to, middle] = [project(point(-0.5)), project(point(0.5)), point(0)];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const across: Place = [(from[1] - to[1]) / length, (to[0] - from[0]) / length];
  const outside = (place: Place, foot: Place) => (place[0] - foot[0]) * across[0] + (place[1] - foot[1]) * across[1];
  const side = outside(project(along(middle, outward, 0.1)), project(middle)) < 0 ? -1 : 1;
  const way: Place = [side * across[0], side * across[1]];
  const beyond = Math.max(
    0,
    ...[-0.5, 0.5].map((end) => side * outside(project(add(point(end), vec3(0, rim, 0))), project(point(end)))),
  );
  return {
    at: (share) => {
      const [footX, footY] = project(point(share));
      return [footX + beyond * way[0], footY + beyond * way[1]];
    },
    way,
  };
}
