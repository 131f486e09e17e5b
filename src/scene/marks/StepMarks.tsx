import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import * as THREE from "three";
import type { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { vectorIn, xyz } from "../../core/algebra/vec3.ts";
import { mostCirclePieces, type StepArrows } from "../../mesh/marks/stepArrows.ts";
import { mostPieces } from "../../mesh/marks/trail.ts";
import type { Theme } from "../../shot/settings/palette.ts";
import { LineSegments } from "../axes/LineSegments.tsx";
import { SolidArrow } from "./SolidArrow.tsx";
import type { LightUniforms } from "../surface/uniforms.ts";
import { SolidMaterial } from "../surface/SolidMaterial.tsx";

interface StepMarksProps {
  /** What the moment that is drawn shows: the same object while it shows the same. */
  readonly now: () => StepArrows | null;
  /** The run's. */
  readonly color: string;
  readonly colors: Theme;
  readonly lights: LightUniforms;
  /** How large they are, as a share of the usual. */
  readonly size: number;
}

/** The step that a ball is leaving: −gradient, the method's own direction, the step itself, how far it might go, and where a search looked. */
export const StepMarks = ({ now, color, colors, lights, size }: StepMarksProps) => (
  <>
    <ClearArrow now={() => now()?.seen ?? null} color={colors.text} lights={lights} size={size} />
    <ClearArrow now={() => now()?.whole ?? null} color={colors.secondary} lights={lights} size={size} />
    <ClearArrow now={() => now()?.heading ?? null} color={colors.accent} lights={lights} size={size} />
    <SolidArrow now={() => now()?.step?.head ?? null} color={color} lights={lights} size={size} />
    <DrapedLine now={() => now()?.step?.positions ?? null} room={mostPieces} color={color} width={6 * size} />
    <DrapedLine now={() => now()?.reach ?? null} room={mostCirclePieces} color={colors.accent} width={1.5} />
    <TrialMarks now={now} color={colors.text} lights={lights} />
  </>
);

/** An arrow of which something is seen also where it dives under a surface that curves up. */
const ClearArrow = (arrow: React.ComponentProps<typeof SolidArrow>) => (
  <>
    <SolidArrow {...arrow} />
    <SolidArrow {...arrow} isHidden />
  </>
);

/** A line on the surface. Its buffer has room for so many pieces, and is filled in place. */
function DrapedLine({
  now,
  room,
  color,
  width,
}: {
  /** [6 × segments] */
  readonly now: () => Float32Array | null;
  readonly room: number;
  readonly color: string;
  readonly width: number;
}) {
  const positions = useMemo(() => new Float32Array(6 * room), [room]);
  const line = useRef<LineSegments2>(null);
  const filled = useRef<Float32Array>(null);
  useFrame(() => {
    const drawn = now();
    line.current!.visible = drawn !== null;
    if (!drawn || filled.current === drawn) return;
    filled.current = drawn;
    const { geometry } = line.current!;
    const { data } = geometry.getAttribute("instanceStart") as THREE.InterleavedBufferAttribute;
    data.array.set(drawn);
    data.needsUpdate = true;
    geometry.instanceCount = drawn.length / 6;
  });
  return <LineSegments ref={line} positions={positions} color={color} width={width} renderOrder={3} />;
}

/** More trial points of one step than this are not drawn. */
const mostTrials = 64;
/** World units. */
const trialRadius = 0.011;

/** Where a line search looked, as small diamonds. */
function TrialMarks({ now, color, lights }: Pick<StepMarksProps, "now" | "color" | "lights">) {
  const mesh = useRef<THREE.InstancedMesh>(null);
  const filled = useRef<Float32Array>(null);
  const place = useMemo(() => new THREE.Matrix4(), []);
  useFrame(() => {
    const trials = now()?.trials ?? none;
    const marks = mesh.current!;
    marks.count = Math.min(trials.length / 3, mostTrials);
    if (filled.current === trials) return;
    filled.current = trials;
    for (let i = 0; i < marks.count; i++) marks.setMatrixAt(i, place.makeTranslation(...xyz(vectorIn(trials, i))));
    marks.instanceMatrix.needsUpdate = true;
  });
  return (
    <instancedMesh ref={mesh} args={[undefined, undefined, mostTrials]} frustumCulled={false}>
      <octahedronGeometry args={[trialRadius]} />
      <SolidMaterial color={color} lights={lights} gloss={0} />
    </instancedMesh>
  );
}

const none = new Float32Array();
