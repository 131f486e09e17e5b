import type { BallMark } from "./ballMarks.ts";
import type { PinMark } from "./pinMarks.ts";

const pinRadius = 4;
const dash = [3, 3];

/** A dashed ring for each mark that the surface stands before: there it is, behind it. */
export function drawHiddenRings(
  context: CanvasRenderingContext2D,
  balls: readonly BallMark[],
  pins: readonly PinMark[],
  pinColor: string,
) {
  const ring = (x: number, y: number, radius: number, color: string, width: number) => {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
  };
  context.setLineDash(dash);
  for (const { x, y, isHidden } of pins) if (isHidden) ring(x, y, pinRadius, pinColor, 1.2);
  for (const { x, y, radius, color, isHidden } of balls) if (isHidden) ring(x, y, radius, color, 1.8);
  context.setLineDash([]);
}
