import type { Surface } from "../surface.ts";
import type { Sym2 } from "../algebra/sym2.ts";

/** The exact Hessian where the surface has one, else central differences of its exact gradient, made symmetric. */
export function hessianAt(surface: Pick<Surface, "gradient" | "hessian">, x: number, y: number): Sym2 {
  if (surface.hessian) return surface.hessian(x, y);
  const hx = 6e-6 * Math.max(1, Math.abs(x)); // about the cube root of the rounding unit: truncation and rounding errors balance
  const hy = 6e-6 * Math.max(1, Math.abs(y));
  const [right, left] = [surface.gradient(x + hx, y), surface.gradient(x - hx, y)];
  const [above, below] = [surface.gradient(x, y + hy), surface.gradient(x, y - hy)];
  const xy = ((right[1] - left[1]) / (2 * hx) + (above[0] - below[0]) / (2 * hy)) / 2;
  return [(right[0] - left[0]) / (2 * hx), xy, (above[1] - below[1]) / (2 * hy)];
}
