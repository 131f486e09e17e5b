import { eigenvalues, isPositiveDefinite, type Sym2 } from "../../algebra/sym2.ts";
import { solve } from "../../algebra/solve.ts";
import { add, dot, norm, scale, type Vec2 } from "../../algebra/vec2.ts";

/** What curves down by less than this share of the other curvature is level. */
const level = 1e-12;
const halvings = 100;

/**
 * The p within a radius at which gᵀp + pᵀHp / 2 is lowest (Moré & Sorensen 1983): Newton's step where that is inside, else
 * on the circle, at the μ ≥ 0 with (H + μI) p = −g, found by halves. Where g says nothing of the direction that curves down
 * most, p goes along it to the circle.
 */
export function inTrustRegion(H: Sym2, g: Vec2, radius: number): Vec2 {
  if (isPositiveDefinite(H)) {
    const newton = scale(solve(H, g), -1);
    if (norm(newton) <= radius) return newton;
  }
  const [low, high] = eigenvalues(H);
  const [down, across] = axesOf(H, low);
  const [gDown, gAcross] = [dot(g, down), dot(g, across)];
  const at = (alongDown: number, alongAcross: number) => add(scale(down, alongDown), scale(across, alongAcross));

  if (Math.abs(gDown) <= level * Math.abs(gAcross) && high > low) {
    const rest = -gAcross / (high - Math.min(0, low));
    if (Math.abs(rest) <= radius && low <= 0)
      return at(low < -level * Math.abs(high) ? Math.sqrt(radius ** 2 - rest ** 2) : 0, rest);
  }
  const lengthAt = (mu: number) => Math.hypot(gDown / (low + mu), gAcross / (high + mu));
  let [from, to] = [Math.max(0, -low), Math.max(0, -low) + norm(g) / radius];
  for (let i = 0; i < halvings; i++) {
    const middle = (from + to) / 2;
    if (lengthAt(middle) > radius) from = middle;
    else to = middle;
  }
  return at(-gDown / (low + to), -gAcross / (high + to));
}

/** The unit eigenvectors, that of the smaller eigenvalue first. */
function axesOf([xx, xy, yy]: Sym2, low: number): readonly [Vec2, Vec2] {
  const [a, b]: [Vec2, Vec2] = [
    [low - yy, xy],
    [xy, low - xx],
  ];
  const longer = norm(a) >= norm(b) ? a : b;
  const down: Vec2 = norm(longer) === 0 ? [1, 0] : scale(longer, 1 / norm(longer));
  return [down, [-down[1], down[0]]];
}
