import type { Surface } from "../../surface.ts";

type Joint = Required<Pick<Surface, "value" | "gradient" | "sampleGrid">>;

/** Value and gradient from what computes all three at once: most of their work is the same. */
export const jointly = (
  evaluate: (x: number, y: number) => readonly [value: number, dx: number, dy: number],
): Joint => ({
  value: (x, y) => evaluate(x, y)[0],
  gradient: (x, y) => {
    const [, dx, dy] = evaluate(x, y);
    return [dx, dy];
  },
  sampleGrid: (xs, ys) => {
    const data = new Float64Array(3 * xs.length * ys.length);
    let i = 0;
    for (const y of ys) {
      for (const x of xs) {
        data.set(evaluate(x, y), i);
        i += 3;
      }
    }
    return data;
  },
});
