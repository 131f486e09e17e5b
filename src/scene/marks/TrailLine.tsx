import { useFrame } from "@react-three/fiber";
import { useRef } from "react";
import type { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { sub, xyz } from "../../core/algebra/vec3.ts";
import type { Ball } from "../../mesh/marks/ball.ts";
import { countUpTo } from "../../mesh/countUpTo.ts";
import { tipOf, type Trail } from "../../mesh/marks/trail.ts";
import { floorDrop } from "../../core/world.ts";
import { LineSegments, unitSegment } from "../axes/LineSegments.tsx";
import { stepNow } from "../stage/playhead.ts";
import { ballNow, type ShownRun } from "./shownRun.ts";

/** The path walked so far as a solid line with its shadow on the floor, and the path to come as a hairline. */
export function TrailLine({ run }: { run: ShownRun }) {
  const { trail, color, trajectory, playhead } = run;
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
    stretchTip(tip.current!, trail, walked, ballNow(run));
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

/** Draws the piece that is being walked, from where it begins to the ball. */
function stretchTip(tip: LineSegments2, trail: Trail, walked: number, { contact, outside }: Ball) {
  const from = outside ? null : tipOf(trail, walked);
  tip.visible = from !== null;
  if (!from) return;
  tip.position.set(...xyz(from));
  tip.scale.set(...xyz(sub(contact, from)));
}
