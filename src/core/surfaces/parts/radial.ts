import type { Sym2 } from "../../algebra/sym2.ts";
import type { Vec2 } from "../../algebra/vec2.ts";

/** The gradient of φ(r), r = √(x² + y²), from φ′(r): along the ray from the centre; 0 in the centre, whatever φ′ is there. */
export function radialGradient([x, y]: Vec2, slope: number): Vec2 {
  const r = Math.sqrt(x ** 2 + y ** 2);
  return r === 0 ? [0, 0] : [(slope * x) / r, (slope * y) / r];
}

/**
 * The Hessian of φ(r) from φ′(r) and φ″(r): φ″ along the ray, φ′/r across it. In the centre φ″ both ways, which is exact
 * where φ′ vanishes there; the tip of a cone bends infinitely, and that is left out.
 */
export function radialHessian([x, y]: Vec2, slope: number, bend: number): Sym2 {
  const r = Math.sqrt(x ** 2 + y ** 2);
  if (r === 0) return [bend, 0, bend];
  const [c, s] = [x / r, y / r];
  const across = slope / r;
  return [bend * c ** 2 + across * s ** 2, (bend - across) * c * s, bend * s ** 2 + across * c ** 2];
}
