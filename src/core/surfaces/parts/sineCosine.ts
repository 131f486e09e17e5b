import type { Vec2 } from "../../algebra/vec2.ts";
import { productOf } from "./separable.ts";

/** a · sin(k x) · cos(k y): an egg box of minima, maxima and saddles, the shape of both demo surfaces. */
export const sineCosine = (a: number, k: number) =>
  productOf(
    {
      f: (t) => a * Math.sin(k * t),
      df: (t) => a * k * Math.cos(k * t),
      ddf: (t) => -a * k ** 2 * Math.sin(k * t),
    },
    {
      f: (t) => Math.cos(k * t),
      df: (t) => -k * Math.sin(k * t),
      ddf: (t) => -(k ** 2) * Math.cos(k * t),
    },
  );

/** The minima of a · sin(k x) · cos(k y) within |x|, |y| ≤ reach: sin and cos are ±1 with opposite signs. */
export function sineCosineMinima(frequency: number, reach: number): readonly Vec2[] {
  const most = Math.floor((frequency * reach) / Math.PI) + 1;
  const whole = Array.from({ length: 2 * most + 1 }, (_, i) => i - most);
  return whole
    .flatMap((i) => whole.map((j): Vec2 => [((i + 0.5) * Math.PI) / frequency, (j * Math.PI) / frequency]))
    .filter(([x, y]) => Math.abs(x) <= reach && Math.abs(y) <= reach)
    .filter(([x, y]) => Math.sin(frequency * x) * Math.cos(frequency * y) < 0);
}
