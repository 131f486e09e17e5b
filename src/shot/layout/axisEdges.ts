import { vec3, type Vec3 } from "../../core/algebra/vec3.ts";
import type { Surface } from "../../core/surface.ts";
import { floorDrop, type Box } from "../../core/world.ts";

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

/** The edges of the box that the axes are written along: those nearest the viewer, and the upright one farthest to the left. */
export function axisEdges(box: Box, azimuth: number) {
  const right = Math.sin(azimuth) >= 0 ? 1 : -1;
  const front = Math.cos(azimuth) >= 0 ? 1 : -1;
  const [w, d] = [box.width / 2, box.depth / 2];
  return {
    /** Along the first parameter, at shares from −½ to ½, and which way is out. */
    x: { at: (share: number): Vec3 => vec3(share * box.width, -floorDrop, front * d), outward: vec3(0, 0, front) },
    y: { at: (share: number): Vec3 => vec3(right * w, -floorDrop, -share * box.depth), outward: vec3(right, 0, 0) },
    /** Upwards from the floor, at shares of the height. */
    value: { at: (share: number): Vec3 => vec3(-front * w, share * box.height, right * d) },
  };
}
