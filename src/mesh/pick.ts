import type { Vec2 } from "../core/algebra/vec2.ts";
import { along, frontOf, rightOf, upOf, type Vec3 } from "../core/algebra/vec3.ts";
import { pointOn, type Plot } from "./surface/plot.ts";
import { fromWorld } from "../core/world.ts";

const strides = 400;
const halvings = 40;

/**
 * The parameter point at which a ray first meets the drawn surface, or `null`. The ray is marched through the box and
 * the crossing halved down on the exact surface, so the answer does not depend on any mesh.
 */
export function pick(plot: Plot, origin: Vec3, direction: Vec3): Vec2 | null {
  const inside = clipToBox(plot, origin, direction);
  if (!inside) return null;
  const at = (t: number) => along(origin, direction, t);
  /** 1 over the surface, −1 under it, NaN where it has a hole. */
  const sideAt = (t: number) => {
    const point = at(t);
    return Math.sign(upOf(point) - upOf(pointOn(plot, fromWorld(plot.domain, plot.box, point))));
  };
  const [enter, leave] = inside;
  let before = enter;
  let side = sideAt(enter);
  for (let i = 1; i <= strides; i++) {
    const t = enter + ((leave - enter) * i) / strides;
    const next = sideAt(t);
    if (next === side || Number.isNaN(next) || Number.isNaN(side)) {
      before = t;
      side = next;
      continue;
    }
    let after = t;
    for (let halving = 0; halving < halvings; halving++) {
      const middle = (before + after) / 2;
      if (sideAt(middle) === side) before = middle;
      else after = middle;
    }
    return fromWorld(plot.domain, plot.box, at(after));
  }
  return null;
}

/** The ray's parameters on entering and leaving the box, enlarged upwards and downwards: a top between two samples may rise out of it. */
function clipToBox({ box }: Plot, origin: Vec3, direction: Vec3): readonly [enter: number, leave: number] | null {
  let enter = 0;
  let leave = Infinity;
  for (const [part, min, max] of [
    [rightOf, -box.width / 2, box.width / 2],
    [upOf, -box.height, 2 * box.height],
    [frontOf, -box.depth / 2, box.depth / 2],
  ] as const) {
    const [from, way] = [part(origin), part(direction)];
    if (way === 0) {
      if (from < min || from > max) return null;
      continue;
    }
    const [a, b] = [(min - from) / way, (max - from) / way];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave ? [enter, leave] : null;
}
