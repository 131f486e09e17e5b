import { downhillArrow } from "../../mesh/marks/arrow.ts";
import { ballNow, type Racer } from "./racer.ts";
import { SolidArrow } from "./SolidArrow.tsx";
import type { LightUniforms } from "../surface/uniforms.ts";

/** −∇f in the surface's tangent plane, from the ball's centre. Hidden where the gradient vanishes and outside the domain. */
export function GradientArrow({ racer, color, lights }: { racer: Racer; color: string; lights: LightUniforms }) {
  const now = () => {
    const { at, outside } = ballNow(racer);
    return outside ? null : downhillArrow(racer.plot, at, racer.radius);
  };
  return <SolidArrow now={now} color={color} lights={lights} />;
}
