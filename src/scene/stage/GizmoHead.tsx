import { useMemo } from "react";
import { CanvasTexture } from "three";
import type { Xyz } from "../../core/algebra/vec3.ts";
import { gizmoSize } from "../../shot/layout/gizmo.ts";
import { writeLabel } from "../../shot/layout/lettering.ts";
import { useOwned } from "./useOwned.ts";

interface GizmoHeadProps {
  /** The end of the axis, in its length. */
  readonly position: Xyz;
  /** The axis' symbol; left out at its other end, which is hollow. */
  readonly label?: string;
  readonly color: string;
  /** Of the letters, and inside of a hollow head. */
  readonly background: string;
}

const { arm, head, widest } = gizmoSize;
/** Pixels around a head in its picture, for its smooth edge. */
const edge = 1;
const [width, height] = [2 * (widest + edge), 2 * (head + edge)];
/** A picture's pixels to one on the page, of which a fine screen shows half. */
const fineness = 4;
/** By the number of letters. */
const letterSizes = [0, 14, 12, 11] as const;

/** What an axis of the gizmo ends in: a disc, or as much longer as its letters need. */
export function GizmoHead({ position, label = "", color, background }: GizmoHeadProps) {
  const picture = useOwned(useMemo(() => headPicture(label, color, background), [label, color, background]));
  return (
    <sprite position={position} scale={[width / arm, height / arm, 1]}>
      <spriteMaterial map={picture} alphaTest={0.01} transparent toneMapped={false} />
    </sprite>
  );
}

function headPicture(label: string, color: string, background: string): CanvasTexture {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [fineness * width, fineness * height];
  const context = canvas.getContext("2d")!;
  context.scale(fineness, fineness);
  context.translate(width / 2, height / 2);
  const isHollow = label === "";
  const [down, across] = isHollow ? [0.62 * head, 0.62 * head] : [head, label.length > 2 ? widest : head];
  context.beginPath();
  context.roundRect(-across, -down, 2 * across, 2 * down, down);
  context.fillStyle = isHollow ? background : color;
  context.fill();
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  if (isHollow) context.stroke();
  else
    writeLabel(context, label, 0, 0.5, { size: letterSizes[label.length]!, weight: 600, color: background }, "center");
  return new CanvasTexture(canvas);
}
