import { describe, expect, test } from "vitest";
import { courseOf } from "../../src/mesh/marks/swings.ts";
import { trailOf } from "../../src/mesh/marks/trail.ts";
import { plottedSurfaces } from "../../src/scene/stage/plottedSurfaces.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import { resolveLook } from "../../src/shot/settings/look.ts";

const coursesOf = (id: keyof typeof presets) => {
  const { shot } = presets[id];
  const plots = plottedSurfaces(shot, resolveLook(shot.look));
  return prepareNow(shot).shown.map(({ pane, trajectory }) => {
    const { plot } = plots[pane]!;
    const trail = trailOf(plot, trajectory);
    return { trail, ...courseOf(plot.domain, trajectory, trail) };
  });
};

describe.each(Object.keys(presets) as (keyof typeof presets)[])("the trails of %s", (id) => {
  test("are parted without losing a piece, each part in its order", () => {
    for (const { trail, steady, swinging } of coursesOf(id)) {
      const ends = [...steady.endSteps, ...swinging.endSteps].toSorted((a, b) => a - b);
      expect(ends).toEqual([...trail.endSteps]);
      for (const { positions, endSteps } of [steady, swinging]) {
        expect(positions).toHaveLength(6 * endSteps.length);
        expect([...endSteps]).toEqual([...endSteps].toSorted((a, b) => a - b));
      }
    }
  });
});

test("a run beyond the stable step size swings all its way, one far below it never", () => {
  const [tooSmall, , tooLarge] = coursesOf("step-sizes");
  expect(tooSmall!.swinging.endSteps).toHaveLength(0);
  expect(tooSmall!.steady).toBe(tooSmall!.trail);
  expect(tooLarge!.swinging.endSteps.length).toBeGreaterThan(0.9 * tooLarge!.trail.endSteps.length);
});
