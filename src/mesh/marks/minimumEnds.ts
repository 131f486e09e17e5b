import type { Domain, Surface } from "../../core/surface.ts";
import { add, norm, scale, sub, type Vec2 } from "../../core/algebra/vec2.ts";
import { clipToDomain } from "./clipToDomain.ts";

/** The ends of the part of a surface's line of minima that lies in a domain; `null` where there is none. */
export function minimumEnds({ minimumLine }: Surface, domain: Domain): readonly [Vec2, Vec2] | null {
  if (!minimumLine) return null;
  const { through, direction } = minimumLine;
  const corners = domain.x.flatMap((x) => domain.y.map((y): Vec2 => [x, y]));
  const reach = Math.max(...corners.map((corner) => norm(sub(corner, through)))) / norm(direction);
  const [from, to] = [add(through, scale(direction, -reach)), add(through, scale(direction, reach))];
  const inside = clipToDomain(domain, from, to);
  if (!inside) return null;
  const at = (share: number) => add(from, scale(sub(to, from), share));
  return [at(inside[0]), at(inside[1])];
}
