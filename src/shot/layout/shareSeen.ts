import type { Vec2 } from "../../core/algebra/vec2.ts";
import { add, along, distance, sub, unit, upOf, vec3 } from "../../core/algebra/vec3.ts";
import { clampTo, fromWorld, toWorld } from "../../core/world.ts";
import { eye, homeward, type Angles } from "./camera.ts";
import type { Relief } from "./relief.ts";

/** Balls on a surface: where each is, from its start to its end. */
export interface Watched {
  readonly relief: Relief;
  readonly trails: readonly (readonly Vec2[])[];
}

/** A ball's middle stands so far over its surface. */
const lift = 0.02;
/** Between two looks along a ray, in world units. */
const stride = 0.03;
/** A start that cannot be seen weighs as much as this share of its trail. */
const startWeight = 0.25;

/** How much of the balls' ways is seen past the hills, 0 to 1; their starts count more. */
export function shareSeen(balls: readonly Watched[], angles: Angles): number {
  const shares = balls.flatMap(({ relief, trails }) => {
    const isSeen = looker(relief, angles);
    return trails.map((trail) => {
      const seen = trail.map(isSeen);
      const share = seen.filter(Boolean).length / seen.length;
      return startWeight * Number(seen[0]!) + (1 - startWeight) * share;
    });
  });
  return shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Marches from a ball to the eye, over the exact surface. */
function looker({ box, domain, heightAt }: Relief, angles: Angles) {
  const from = eye(homeward(angles), box);
  return (point: Vec2): boolean => {
    const { at } = clampTo(domain, point);
    const share = heightAt(...at);
    if (!Number.isFinite(share)) return true; // nothing is drawn there
    const ball = add(toWorld(domain, box, at, share), vec3(0, lift, 0));
    const way = unit(sub(from, ball));
    const far = distance(from, ball);
    for (let gone = stride; gone < far; gone += stride) {
      const place = along(ball, way, gone);
      const below = clampTo(domain, fromWorld(domain, box, place));
      if (below.outside || upOf(place) > box.height) return true;
      if (heightAt(...below.at) * box.height > upOf(place)) return false;
    }
    return true;
  };
}
