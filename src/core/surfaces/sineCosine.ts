import type { Surface } from "../surface.ts";
import type { Vec2 } from "../vec2.ts";

/** a · sin(k x) · cos(k y): an egg box of minima, maxima and saddles, the shape of both demo surfaces. */
export function sineCosine(amplitude: number, frequency: number) {
  const k = frequency;
  const a = amplitude;
  return {
    value: (x, y) => a * Math.sin(k * x) * Math.cos(k * y),
    gradient: (x, y) => [a * k * Math.cos(k * x) * Math.cos(k * y), -a * k * Math.sin(k * x) * Math.sin(k * y)],
    hessian: (x, y) => {
      const xx = -a * k ** 2 * Math.sin(k * x) * Math.cos(k * y);
      return [xx, -a * k ** 2 * Math.cos(k * x) * Math.sin(k * y), xx];
    },
    // All points of a column share its sine and cosine, all points of a row those of the row.
    sampleGrid: (xs, ys) => {
      const [sinX, cosX] = [xs.map((x) => Math.sin(k * x)), xs.map((x) => Math.cos(k * x))];
      const [sinY, cosY] = [ys.map((y) => Math.sin(k * y)), ys.map((y) => Math.cos(k * y))];
      const data = new Float64Array(3 * xs.length * ys.length);
      for (let row = 0, i = 0; row < ys.length; row++) {
        for (let column = 0; column < xs.length; column++, i += 3) {
          data[i] = a * sinX[column]! * cosY[row]!;
          data[i + 1] = a * k * cosX[column]! * cosY[row]!;
          data[i + 2] = -a * k * sinX[column]! * sinY[row]!;
        }
      }
      return data;
    },
  } satisfies Pick<Surface, "value" | "gradient" | "hessian" | "sampleGrid">;
}

/** The minima of a · sin(k x) · cos(k y) within |x|, |y| ≤ reach: sin and cos are ±1 with opposite signs. */
export function sineCosineMinima(frequency: number, reach: number): readonly Vec2[] {
  const most = Math.floor((frequency * reach) / Math.PI) + 1;
  const whole = Array.from({ length: 2 * most + 1 }, (_, i) => i - most);
  return whole
    .flatMap((i) => whole.map((j): Vec2 => [((i + 0.5) * Math.PI) / frequency, (j * Math.PI) / frequency]))
    .filter(([x, y]) => Math.abs(x) <= reach && Math.abs(y) <= reach)
    .filter(([x, y]) => Math.sin(frequency * x) * Math.cos(frequency * y) < 0);
}
