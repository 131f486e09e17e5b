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
import { SwingLines } from "./SwingLines.tsx";

/** The whole path as a hairline, which is seen where it is still to come. */
export function TrailAhead({ run: { course, color } }: { run: ShownRun }) {
  return <LineSegments positions={course.steady.positions} color={color} width={1} opacity={0.6} renderOrder={1} />;
}

/** The path walked so far as a solid line with its shadow on the floor. */
export function TrailLine({ run }: { run: ShownRun }) {
  const { trail, course, color, trajectory, playhead, sizes } = run;
  const width = sizes.trailWidth;
  const { steady, swinging } = course;
  const past = useRef<LineSegments2>(null);
  const below = useRef<LineSegments2>(null);
  const tip = useRef<LineSegments2>(null);
  useFrame(() => {
    const step = stepNow(playhead, trajectory);
    const walked = countUpTo(steady.endSteps, step);
    for (const line of [past.current, below.current]) {
      if (!line) continue;
      line.geometry.instanceCount = walked;
      line.visible = walked > 0;
    }
    stretchTip(tip.current!, trail, countUpTo(trail.endSteps, step), ballNow(run));
  });
  return (
    <>
      {sizes.floor && (
        <LineSegments
          ref={below}
          positions={steady.positions}
          color={color}
          width={2 * width}
          opacity={0.3}
          flatAt={-floorDrop + 0.001}
        />
      )}
      <LineSegments ref={past} positions={steady.positions} color={color} width={3 * width} renderOrder={2} />
      {swinging.endSteps.length > 0 && <SwingLines run={run} swinging={swinging} />}
      <LineSegments ref={tip} positions={unitSegment} color={color} width={3 * width} renderOrder={2} />
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
