import { downhillArrow } from "../../mesh/marks/arrow.ts";
import { ballNow, type ShownRun } from "./shownRun.ts";
import { largestOf } from "./stepArrowsNow.ts";
import { SolidArrow } from "./SolidArrow.tsx";
import type { LightUniforms } from "../surface/uniforms.ts";

/** −∇f in the surface's tangent plane, from the ball's centre. Hidden where the gradient vanishes and outside the domain. */
export function GradientArrow({ run, color, lights }: { run: ShownRun; color: string; lights: LightUniforms }) {
  const now = () => {
    const { at, outside } = ballNow(run);
    return outside
      ? null
      : downhillArrow(run.plot, at, run.radius, {
          largest: largestOf(run.plot, run.trajectory),
          size: run.sizes.arrowSize,
        });
  };
  return <SolidArrow size={run.sizes.arrowSize} now={now} color={color} lights={lights} />;
}
