import { describe, expect, test } from "vitest";
import { pointAt } from "../../src/core/descent/trajectory.ts";
import { add, distance, sub, unit, vec3 } from "../../src/core/algebra/vec3.ts";
import { clampTo } from "../../src/core/world.ts";
import { pick } from "../../src/mesh/pick.ts";
import { pointOn } from "../../src/mesh/surface/plot.ts";
import { plottedSurfaces } from "../../src/scene/stage/plottedSurfaces.ts";
import { eye, middle, type CameraPose } from "../../src/shot/layout/camera.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import { resolveLook } from "../../src/shot/settings/look.ts";
import { surfaceOf } from "../../src/shot/problems/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { camerasIn } from "../camerasIn.ts";

const solid = Object.entries(presets).filter(([, { shot }]) => surfaceOf(shot.panes[0]!.surface).variables === 2);
const report: string[] = [];

/** How the balls of a shot are seen from poses: along rays of our own, by the page's picking and not by what chose the view. */
function seenFrom(shot: Shot, cameras: readonly CameraPose[]) {
  const plots = plottedSurfaces(shot, resolveLook(shot.look));
  return prepareNow(shot).shown.map(({ pane, trajectory }) => {
    const { plot } = plots[pane]!;
    const from = eye(cameras[pane]!, plot.box);
    const isSeen = (step: number) => {
      const at = pointAt(trajectory, step);
      if (clampTo(plot.domain, at).outside) return true;
      const ball = add(pointOn(plot, at), vec3(0, 0.02, 0));
      const met = pick(plot, from, unit(sub(ball, from)));
      if (!met) return true;
      const hill = pointOn(plot, met);
      return distance(from, hill) > distance(from, ball) - 0.02 || distance(hill, ball) < 0.06;
    };
    const steps = Array.from({ length: 20 }, (_, i) => ((trajectory.length - 1) * i) / 19);
    return { start: isSeen(0), share: steps.filter(isSeen).length / steps.length };
  });
}

const meanOf = (seen: ReturnType<typeof seenFrom>) => seen.reduce((sum, { share }) => sum + share, 0) / seen.length;

describe.each(solid)("from the home view of %s", (id, { shot }) => {
  test("every ball is seen at its start, and as long as from anywhere not higher than 60°", () => {
    const seen = seenFrom(shot, camerasIn(shot, 960, 610));
    report.push(`${id}: balls are seen ${(100 * meanOf(seen)).toFixed(0)} % of their way`);
    expect(seen.filter(({ start }) => !start)).toEqual([]);
    if (meanOf(seen) > 0.95) return;
    const around = Array.from({ length: 24 }, (_, i) => ({
      azimuth: (i * Math.PI) / 12,
      elevation: Math.PI / 3,
      zoom: 1,
      target: middle,
    }));
    const best = Math.max(
      ...around.map((pose) =>
        meanOf(
          seenFrom(
            shot,
            shot.panes.map(() => pose),
          ),
        ),
      ),
    );
    expect(meanOf(seen)).toBeGreaterThan(best - 0.12);
  });
});

test("how long balls are seen is reported", () => {
  console.log(report.join("\n"));
  expect(report).toHaveLength(solid.length);
});

test("in a picture of any shape it is as near as fits, from neither too low nor too high", () => {
  const { shot } = presets.sincos;
  for (const [width, height] of [
    [960, 610],
    [390, 490],
    [844, 250],
  ] as const) {
    const [pose] = camerasIn(shot, width, height);
    expect(pose!.zoom).toBe(1);
    expect(pose!.elevation).toBeGreaterThan(0.26);
    expect(pose!.elevation).toBeLessThan(1.06);
  }
});
