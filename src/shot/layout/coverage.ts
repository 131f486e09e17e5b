import { fit, type Seen } from "./fit.ts";
import type { Angles } from "./camera.ts";
import { cornersOf } from "./outline.ts";

/** The corners of each side of the box, in turn round it, as `cornersOf` lists them. */
const faces = [
  [0, 1, 3, 2],
  [4, 5, 7, 6],
  [0, 1, 5, 4],
  [2, 3, 7, 6],
  [0, 2, 6, 4],
  [1, 3, 7, 5],
] as const;

/** The box's outline as a share of the stage, seen from an angle: behind every point of it lie two of its sides. */
export function coverageOf(seen: Seen, angles: Angles): number {
  const { scale } = fit(seen, angles);
  const corners = cornersOf(seen.framed, angles);
  const areaOf = (face: (typeof faces)[number]) =>
    Math.abs(
      face.reduce<number>((twice, place, i) => {
        const [from, to] = [corners[place]!, corners[face[(i + 1) % face.length]!]!];
        return twice + from.x * to.y - to.x * from.y;
      }, 0),
    ) / 2;
  const outline = faces.reduce((sum, face) => sum + areaOf(face), 0) / 2;
  return (outline * scale ** 2) / (seen.stage.width * seen.stage.height);
}
