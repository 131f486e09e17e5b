import { useFrame } from "@react-three/fiber";
import { useRef } from "react";
import type { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { countUpTo } from "../../mesh/countUpTo.ts";
import type { Trail } from "../../mesh/marks/trail.ts";
import { LineSegments, showSegments } from "../axes/LineSegments.tsx";
import { stepNow } from "../stage/playhead.ts";
import type { ShownRun } from "./shownRun.ts";

/** Steps: the last ones are strong, those before them faint, older ones gone; and so many ahead are seen. */
const [strong, faint, ahead] = [4, 16, 4];

/** Where a run swings to and fro: its last swings, which fade with age. Shadows of many lie in one place, which would be a dash beyond the edge. */
export function SwingLines({ run, swinging }: { readonly run: ShownRun; readonly swinging: Trail }) {
  const { color, trajectory, playhead, sizes } = run;
  const width = sizes.trailWidth;
  const [last, old, next] = [useRef<LineSegments2>(null), useRef<LineSegments2>(null), useRef<LineSegments2>(null)];
  useFrame(() => {
    const step = stepNow(playhead, trajectory);
    const until = (end: number) => countUpTo(swinging.endSteps, end);
    const [gone, faded, walked, seen] = [until(step - faint), until(step - strong), until(step), until(step + ahead)];
    showSegments(old.current!, gone, faded - gone);
    showSegments(last.current!, faded, walked - faded);
    showSegments(next.current!, walked, seen - walked);
  });
  const { positions } = swinging;
  return (
    <>
      <LineSegments ref={next} {...{ positions, color }} width={1} opacity={0.6} renderOrder={1} />
      <LineSegments ref={old} {...{ positions, color }} width={1.5 * width} opacity={0.35} renderOrder={2} />
      <LineSegments ref={last} {...{ positions, color }} width={2.5 * width} renderOrder={2} />
    </>
  );
}
