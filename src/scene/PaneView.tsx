import { useFrame, useThree } from "@react-three/fiber";
import { useMemo } from "react";
import type { Trajectory } from "../core/trajectory.ts";
import type { LookValues } from "../shot/look.ts";
import { palette } from "../shot/palette.ts";
import type { Pane } from "../shot/shot.ts";
import { trajectoriesOf } from "../shot/resolve.ts";
import { BallBody } from "./BallBody.tsx";
import { BoxGrid } from "./BoxGrid.tsx";
import { drawnOf, type Drawn } from "./drawn.ts";
import { Floor } from "./Floor.tsx";
import { GradientArrow } from "./GradientArrow.tsx";
import { aimLights } from "./lights.ts";
import { MinimumPins, StartRing } from "./Marks.tsx";
import type { Playhead } from "./playhead.ts";
import { useRacer } from "./racer.ts";
import { StepDots } from "./StepDots.tsx";
import { SurfaceBody } from "./SurfaceBody.tsx";
import { colormapTexture, fieldTexture } from "./textures.ts";
import { TrailLine } from "./TrailLine.tsx";
import { fillUniforms, surfaceUniforms, type SurfaceUniforms } from "./uniforms.ts";
import { useOwned } from "./useOwned.ts";

interface PaneViewProps {
  readonly pane: Pane;
  readonly index: number;
  readonly look: LookValues;
  readonly playhead: Playhead;
}

/** Everything in one pane: the surface in its box, and the balls on it. */
export function PaneView({ pane, index, look, playhead }: PaneViewProps) {
  const drawn = drawnOf(pane, look.resolution);
  const uniforms = useSurfaceUniforms(drawn, look);
  const trajectories = trajectoriesOf(pane);
  const colors = palette[look.theme];
  const { plot } = drawn;
  useFrame(() => {
    uniforms.ballCount.value = trajectories.length;
    aimLights(uniforms, playhead.cameras[index]!.azimuth);
  });
  return (
    <>
      <SurfaceBody mesh={drawn.mesh} uniforms={uniforms} wireframe={look.wireframe} />
      <BoxGrid plot={plot} pane={index} color={colors.hairline} playhead={playhead} />
      {look.floor && (
        <Floor
          box={plot.box}
          uniforms={uniforms}
          lineColor={colors.background[0]}
          strength={look.theme === "dark" ? 0.22 : 0.3}
        />
      )}
      {look.pin && <MinimumPins plot={plot} color={colors.accent} lights={uniforms} />}
      {trajectories.map((trajectory, i) => (
        <RunView
          key={i}
          {...{ drawn, trajectory, look, playhead, uniforms }}
          color={palette[look.theme].runColors[i]!}
          index={i}
        />
      ))}
    </>
  );
}

interface RunViewProps {
  readonly drawn: Drawn;
  readonly trajectory: Trajectory;
  readonly look: LookValues;
  readonly playhead: Playhead;
  readonly uniforms: SurfaceUniforms;
  readonly color: string;
  readonly index: number;
}

function RunView({ drawn, trajectory, look, playhead, uniforms, color, index }: RunViewProps) {
  const racer = useRacer(drawn.plot, trajectory, color, playhead);
  const colors = palette[look.theme];
  return (
    <>
      <BallBody racer={racer} index={index} uniforms={uniforms} />
      {look.trail && <TrailLine racer={racer} />}
      {look.trail && <StepDots racer={racer} lights={uniforms} />}
      {look.trail && (
        <StartRing
          plot={drawn.plot}
          start={[trajectory.points[0]!, trajectory.points[1]!]}
          color={color}
          lights={uniforms}
        />
      )}
      {look.arrow && <GradientArrow racer={racer} color={colors.text} lights={uniforms} />}
    </>
  );
}

/** The pane's uniforms, one object for its whole life: switching surfaces swaps textures, never programs. */
function useSurfaceUniforms({ field, plot }: Drawn, look: LookValues): SurfaceUniforms {
  const gl = useThree((state) => state.gl);
  const uniforms = useMemo(surfaceUniforms, []);
  const fieldMap = useOwned(
    useMemo(() => fieldTexture(field, gl.extensions.has("OES_texture_float_linear")), [field, gl]),
  );
  const colormap = useOwned(useMemo(() => colormapTexture(look.colormap), [look.colormap]));
  uniforms.field.value = fieldMap;
  uniforms.colormap.value = colormap;
  fillUniforms(uniforms, plot, field, look);
  return uniforms;
}
