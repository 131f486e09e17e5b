import { useFrame } from "@react-three/fiber";
import { useLayoutEffect, useMemo, useRef } from "react";
import * as THREE from "three";
import { vectorIn, xyz } from "../../core/algebra/vec3.ts";
import { countUpTo } from "../../mesh/countUpTo.ts";
import { stepDots } from "../../mesh/marks/stepDots.ts";
import { stepNow } from "../stage/playhead.ts";
import type { ShownRun } from "./shownRun.ts";
import type { LightUniforms } from "../surface/uniforms.ts";
import { SolidMaterial } from "../surface/SolidMaterial.tsx";

const radius = 0.0065;

/** A dot for every step walked so far that has room for one. */
export function StepDots({ run, lights }: { run: ShownRun; lights: LightUniforms }) {
  const { plot, trajectory, color, playhead, sizes } = run;
  const dots = useMemo(() => stepDots(plot, trajectory), [plot, trajectory]);
  const count = dots.steps.length;
  const mesh = useRef<THREE.InstancedMesh>(null);
  useLayoutEffect(() => {
    const place = new THREE.Matrix4();
    for (let i = 0; i < count; i++)
      mesh.current!.setMatrixAt(i, place.makeTranslation(...xyz(vectorIn(dots.positions, i))));
    mesh.current!.instanceMatrix.needsUpdate = true;
  }, [dots, count]);
  useFrame(() => {
    mesh.current!.count = countUpTo(dots.steps, stepNow(playhead, trajectory));
  });
  return (
    <instancedMesh key={count} ref={mesh} args={[undefined, undefined, Math.max(count, 1)]} frustumCulled={false}>
      <sphereGeometry args={[sizes.trailWidth * radius, 7, 5]} />
      <SolidMaterial color={color} lights={lights} gloss={0} />
    </instancedMesh>
  );
}
