import { useFrame } from "@react-three/fiber";
import { useRef } from "react";
import type { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import type { Ball } from "../mesh/ball.ts";
import { countUpTo } from "../mesh/countUpTo.ts";
import type { Trail } from "../mesh/trail.ts";
import { floorDrop } from "./Floor.tsx";
import { LineSegments, unitSegment } from "./LineSegments.tsx";
import { stepNow } from "./playhead.ts";
import { ballNow, type Racer } from "./racer.ts";

/** The path walked so far as a solid line with its shadow on the floor, and the path to come as a hairline. */
export function TrailLine({ racer }: { racer: Racer }) {
  const { trail, color, trajectory, playhead } = racer;
  const past = useRef<LineSegments2>(null);
  const below = useRef<LineSegments2>(null);
  const tip = useRef<LineSegments2>(null);
  useFrame(() => {
    const step = stepNow(playhead, trajectory);
    const walked = countUpTo(trail.endSteps, step);
    for (const line of [past.current!, below.current!]) {
      line.geometry.instanceCount = walked;
      line.visible = walked > 0;
    }
    stretchTip(tip.current!, trail, walked, ballNow(racer));
  });
  return (
    <>
      <LineSegments
        ref={below}
        positions={trail.positions}
        color={color}
        width={2}
        opacity={0.4}
        flatAt={-floorDrop + 0.001}
      />
      <LineSegments positions={trail.positions} color={color} width={1} opacity={0.6} renderOrder={1} />
      <LineSegments ref={past} positions={trail.positions} color={color} width={3} renderOrder={2} />
      <LineSegments ref={tip} positions={unitSegment} color={color} width={3} renderOrder={2} />
    </>
  );
}

/** Draws the last piece, from the last complete segment to the ball. */
function stretchTip(tip: LineSegments2, { positions }: Trail, walked: number, { contact, outside }: Ball) {
  const from = walked > 0 ? 6 * walked - 3 : 0;
  tip.visible = positions.length > 0 && !outside;
  tip.position.fromArray(positions, from);
  tip.scale.set(contact[0] - tip.position.x, contact[1] - tip.position.y, contact[2] - tip.position.z);
}
