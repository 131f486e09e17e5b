import type { Vec2 } from "../core/vec2.ts";
import { pointOn, type Plot } from "./plot.ts";
import { fromWorld, type Vec3 } from "./world.ts";

const strides = 400;
const halvings = 40;

/**
 * The parameter point at which a ray first meets the drawn surface, or `null`. The ray is marched through the box and
 * the crossing halved down on the exact surface, so the answer does not depend on any mesh.
 */
export function pick(plot: Plot, origin: Vec3, direction: Vec3): Vec2 | null {
  const inside = clipToBox(plot, origin, direction);
  if (!inside) return null;
  const at = (t: number): Vec3 => [
    origin[0] + t * direction[0],
    origin[1] + t * direction[1],
    origin[2] + t * direction[2],
  ];
  const over = (t: number) => {
    const point = at(t);
    return point[1] - pointOn(plot, fromWorld(plot.domain, plot.box, point))[1];
  };
  const [enter, leave] = inside;
  let before = enter;
  const side = Math.sign(over(enter));
  for (let i = 1; i <= strides; i++) {
    const t = enter + ((leave - enter) * i) / strides;
    if (Math.sign(over(t)) === side) {
      before = t;
      continue;
    }
    let after = t;
    for (let halving = 0; halving < halvings; halving++) {
      const middle = (before + after) / 2;
      if (Math.sign(over(middle)) === side) before = middle;
      else after = middle;
    }
    return fromWorld(plot.domain, plot.box, at(after));
  }
  return null;
}

/** The ray's parameters on entering and leaving the box, a little enlarged upwards and downwards. */
function clipToBox({ box }: Plot, origin: Vec3, direction: Vec3): readonly [enter: number, leave: number] | null {
  const margin = 1e-6;
  const bounds = [
    [-box.width / 2, box.width / 2],
    [-margin, box.height + margin],
    [-box.depth / 2, box.depth / 2],
  ] as const;
  let enter = 0;
  let leave = Infinity;
  for (const axis of [0, 1, 2] as const) {
    const [min, max] = bounds[axis];
    if (direction[axis] === 0) {
      if (origin[axis] < min || origin[axis] > max) return null;
      continue;
    }
    const [a, b] = [(min - origin[axis]) / direction[axis], (max - origin[axis]) / direction[axis]];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave ? [enter, leave] : null;
}
