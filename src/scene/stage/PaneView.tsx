import { createPortal, useFrame } from "@react-three/fiber";
import { useLayoutEffect, useMemo } from "react";
import type * as THREE from "three";
import type { Field } from "../../mesh/surface/field.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { palette } from "../../shot/settings/palette.ts";
import { colorOf, type Entry } from "../../shot/runs/entries.ts";
import { batchShown } from "../../shot/runs/batchShown.ts";
import type { Pane } from "../../shot/shot.ts";
import { BallBody } from "../marks/BallBody.tsx";
import { BatchSheet } from "../surface/BatchSheet.tsx";
import { BoxGrid } from "../axes/BoxGrid.tsx";
import type { PlottedSurface } from "./plottedSurfaces.ts";
import { Floor } from "../surface/Floor.tsx";
import { GradientArrow } from "../marks/GradientArrow.tsx";
import { aimLights } from "../surface/lights.ts";
import { MinimumPins, StartRing } from "../marks/Marks.tsx";
import type { Playhead } from "./playhead.ts";
import { useShownRun } from "../marks/shownRun.ts";
import { stepArrowsNow } from "../marks/stepArrowsNow.ts";
import { StepDots } from "../marks/StepDots.tsx";
import { StepMarks } from "../marks/StepMarks.tsx";
import { SurfaceBody } from "../surface/SurfaceBody.tsx";
import { colormapTexture, fieldTexture } from "../surface/textures.ts";
import { TrailAhead, TrailLine } from "../marks/TrailLine.tsx";
import { fillUniforms, surfaceUniforms, type BallUniforms, type SurfaceUniforms } from "../surface/uniforms.ts";
import { useOwned } from "./useOwned.ts";
import { useShared, type Shares } from "./useShared.ts";

interface PaneViewProps {
  readonly pane: Pane;
  readonly plotted: PlottedSurface;
  /** The runs to show. */
  readonly entries: readonly Entry[];
  readonly index: number;
  readonly look: LookValues;
  readonly playhead: Playhead;
  /** The box's grid is drawn. */
  readonly axes: boolean;
  /** For what is where it is as long as nothing is edited, and for what the playhead moves. */
  readonly still: THREE.Scene;
  readonly moving: THREE.Scene;
  /** For a surface that is seen through. */
  readonly glass: THREE.Scene;
  readonly balls: BallUniforms;
}

/** Everything in one pane: the surface in its box, and the balls on it. */
export function PaneView(props: PaneViewProps) {
  const { pane, plotted, entries, index, look, playhead, axes, still, moving, glass, balls } = props;
  const uniforms = useSurfaceUniforms(plotted, look);
  const colors = palette[look.theme];
  const { plot } = plotted;
  useFrame(({ viewport }) => {
    balls.ballCount.value = entries.length;
    uniforms.pixelRatio.value = viewport.dpr;
    aimLights(uniforms, playhead.cameras[index]!.azimuth);
  });
  const batchNow = () => {
    const shown = batchShown(pane, entries, playhead);
    return shown && { surface: shown.seen.surface, color: colorOf(shown.entry, look.theme) };
  };
  const isTranslucent = look.opacity < 1;
  const surface = <SurfaceBody mesh={plotted.mesh} wireframe={look.wireframe} {...{ uniforms, isTranslucent }} />;
  const bodies = (
    <>
      {!isTranslucent && surface}
      {axes && <BoxGrid plot={plot} pane={index} color={colors.hairline} playhead={playhead} />}
      {look.floor && (
        <Floor
          box={plot.box}
          uniforms={uniforms}
          lineColor={colors.background[0]}
          strength={look.theme === "dark" ? 0.22 : 0.3}
        />
      )}
      {look.pin && <MinimumPins plot={plot} color={colors.accent} lights={uniforms} />}
    </>
  );
  const marks = (
    <>
      {look.batchSurface && entries.some(({ resolved }) => resolved.batch) && (
        <BatchSheet plot={plot} now={batchNow} uniforms={uniforms} />
      )}
      {entries.map((entry, layer) => (
        <RunView key={entry.index} {...{ pane, plotted, entry, layer, look, playhead, uniforms, balls, still }} />
      ))}
    </>
  );
  return (
    <>
      {createPortal(bodies, still)}
      {createPortal(marks, moving)}
      {createPortal(isTranslucent && surface, glass)}
    </>
  );
}

interface RunViewProps {
  readonly pane: Pane;
  readonly plotted: PlottedSurface;
  readonly entry: Entry;
  readonly layer: number;
  readonly look: LookValues;
  readonly playhead: Playhead;
  readonly uniforms: SurfaceUniforms;
  readonly balls: BallUniforms;
  readonly still: THREE.Scene;
}

function RunView({ pane, plotted, entry, layer, look, playhead, uniforms, balls, still }: RunViewProps) {
  const color = colorOf(entry, look.theme);
  const run = useShownRun(plotted.plot, entry.trajectory, layer, color, playhead, look);
  const colors = palette[look.theme];
  const stillMarks = look.trail && (
    <>
      <StartRing
        plot={plotted.plot}
        start={entry.resolved.start}
        size={look.ballSize}
        color={color}
        lights={uniforms}
      />
      <TrailAhead run={run} />
    </>
  );
  return (
    <>
      {createPortal(stillMarks, still)}
      <BallBody
        run={run}
        index={layer}
        uniforms={balls}
        lights={uniforms}
        outline={{ line: colors.text, halo: colors.background[0] }}
        isOutlined={() => playhead.outlined!.some((ball) => ball.pane === entry.pane && ball.run === entry.index)}
      />
      {look.trail && <TrailLine run={run} />}
      {look.trail && <StepDots run={run} lights={uniforms} />}
      {look.arrow && !look.stepArrows && <GradientArrow run={run} color={colors.text} lights={uniforms} />}
      {look.stepArrows && (
        <StepMarks
          now={() => stepArrowsNow(plotted.plot, pane, entry, layer, playhead, look)?.arrows ?? null}
          color={color}
          colors={colors}
          lights={uniforms}
          size={look.arrowSize}
        />
      )}
    </>
  );
}

const fieldMaps: Shares<Field, THREE.DataTexture> = new WeakMap();

/** The pane's uniforms, one object for its whole life: switching surfaces swaps textures, never programs. */
function useSurfaceUniforms({ field, plot }: PlottedSurface, look: LookValues): SurfaceUniforms {
  const uniforms = useMemo(surfaceUniforms, []);
  const fieldMap = useShared(fieldMaps, field, fieldTexture);
  const colormap = useOwned(useMemo(() => colormapTexture(look.colormap), [look.colormap]));
  useLayoutEffect(() => {
    uniforms.field.value = fieldMap;
    uniforms.colormap.value = colormap;
    fillUniforms(uniforms, plot, field, look);
  }, [uniforms, fieldMap, colormap, plot, field, look]);
  return uniforms;
}
