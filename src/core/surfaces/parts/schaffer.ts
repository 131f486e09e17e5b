import type { Exact } from "./exact.ts";
import type { Profile } from "./separable.ts";

/** ½ + (n(x² − y²) − ½) / (1 + 0.001(x² + y²))²: waves along hyperbolas that fade outwards. */
export function schaffer(n: Profile): Exact {
  const fade = (x: number, y: number) => 1 + 0.001 * (x ** 2 + y ** 2);
  return {
    value: (x, y) => 0.5 + (n.f(x ** 2 - y ** 2) - 0.5) / fade(x, y) ** 2,
    gradient: (x, y) => {
      const [wave, slope, d] = [n.f(x ** 2 - y ** 2) - 0.5, n.df(x ** 2 - y ** 2), fade(x, y)];
      return [
        (2 * x * slope) / d ** 2 - (0.004 * x * wave) / d ** 3,
        (-2 * y * slope) / d ** 2 - (0.004 * y * wave) / d ** 3,
      ];
    },
    hessian: (x, y) => {
      const [wave, slope, bend] = [n.f(x ** 2 - y ** 2) - 0.5, n.df(x ** 2 - y ** 2), n.ddf(x ** 2 - y ** 2)];
      const d = fade(x, y);
      const [dx, dy] = [0.002 * x, 0.002 * y];
      const [nx, ny] = [2 * x * slope, -2 * y * slope];
      return [
        (2 * slope + 4 * x ** 2 * bend) / d ** 2 -
          (4 * nx * dx + 0.004 * wave) / d ** 3 +
          (6 * wave * dx ** 2) / d ** 4,
        (-4 * x * y * bend) / d ** 2 - (2 * (nx * dy + ny * dx)) / d ** 3 + (6 * wave * dx * dy) / d ** 4,
        (-2 * slope + 4 * y ** 2 * bend) / d ** 2 -
          (4 * ny * dy + 0.004 * wave) / d ** 3 +
          (6 * wave * dy ** 2) / d ** 4,
      ];
    },
  };
}
