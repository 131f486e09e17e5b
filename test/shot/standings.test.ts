import { describe, expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import type { Surface } from "../../src/core/surface.ts";
import { stepOn } from "../../src/shot/tickToStep.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { knownMinimum } from "../../src/core/knownMinimum.ts";
import { commonTarget, standings, suggestedTarget } from "../../src/shot/runs/standings.ts";

const ofPreset = (id: keyof typeof presets) => prepareNow(presets[id].shot).entries;

describe.each(Object.keys(presets) as (keyof typeof presets)[])("%s", (id) => {
  const entries = ofPreset(id);
  const target = suggestedTarget(entries);

  test("each row says what its trajectory says", () => {
    standings(entries, target).forEach((row, i) => {
      const { values, gradients, length, evaluations } = entries[i]!.trajectory;
      expect(row.value).toBe(values[length - 1]);
      expect(row.steepness).toBe(Math.hypot(gradients[2 * length - 2]!, gradients[2 * length - 1]!));
      expect(row.evaluations).toBe(evaluations);
      expect(row.ending).toMatch(
        /^(converged|diverged|still descending|climbing|swinging|wandering|stopped|stalled|at rest)/,
      );
      const { surface } = entries[i]!;
      const start = values[0]!;
      const lowest = knownMinimum(surface) ?? Math.min(...values);
      const wanted = target ?? start - 0.99 * (start - lowest);
      if (row.reached === null) expect(Math.min(...values)).toBeGreaterThan(wanted);
      else {
        expect(values[row.reached]).toBeLessThanOrEqual(wanted);
        if (row.reached > 0) expect(values[row.reached - 1]).toBeGreaterThan(wanted);
      }
    });
  });

  test("some run reaches the suggested target, and its name and colour are its own", () => {
    expect(standings(entries, target).some(({ reached }) => reached !== null)).toBe(true);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
    expect(new Set(entries.map(({ color }) => color)).size).toBe(entries.length);
  });

  test("the clock's last reading is the end of the longest run, by either clock", () => {
    for (const clock of ["steps", "evaluations"] as const) {
      const shot = { ...presets[id].shot, timeline: { ...presets[id].shot.timeline, clock } };
      const last = prepareNow(shot).lastTick;
      const ends = entries.map(({ trajectory }) => trajectory.length - 1);
      expect(entries.map(({ trajectory }) => stepOn(clock, trajectory, last))).toEqual(ends);
    }
  });
});

test("the clock of evaluations walks a costly method more slowly, and between its steps", () => {
  const [entry] = ofPreset("parabola");
  const costly = {
    ...entry!.trajectory,
    evaluationCounts: entry!.trajectory.evaluationCounts.map((count) => 3 * count),
  };
  expect(stepOn("evaluations", costly, 0)).toBe(0);
  expect(stepOn("evaluations", costly, 6)).toBe(2);
  expect(stepOn("evaluations", costly, 7.5)).toBe(2.5);
  expect(stepOn("steps", costly, 7.5)).toBe(7.5);
  expect(stepOn("evaluations", costly, 1e9)).toBe(costly.length - 1);
});

test("runs on different surfaces have no value in common, and each counts by its own way", () => {
  const entries = ofPreset("anscombe");
  expect(suggestedTarget(entries)).toBeNull();
  expect(suggestedTarget(entries.slice(0, 1))).toBe(commonTarget(entries.slice(0, 1)));
});

test("a run that only climbs on a surface without a minimum reaches nothing, also not where it began", () => {
  const saddle = presets.saddle.shot.panes[0]!;
  const climbing = {
    ...saddle,
    runs: [{ ...saddle.runs[0]!, optimizer: "gd", params: { lr: 1.5 }, start: [1, 0] }],
  } as const;
  const shot = { ...presets.sincos.shot, panes: [climbing, presets.sincos.shot.panes[0]!] };
  const { entries } = prepareNow(shot);
  const [first, ...others] = standings(entries, suggestedTarget(entries));
  expect(entries[0]!.trajectory.values[5]).toBeGreaterThan(entries[0]!.trajectory.values[0]!);
  expect(first!.reached).toBeNull();
  for (const { reached } of others) expect(reached).toBeGreaterThan(0);
});

test("too small, just right, too large come out so", () => {
  const rows = standings(ofPreset("step-sizes"), 0.8);
  expect(rows[1]!.reached).toBeLessThan(rows[0]!.reached ?? Infinity);
  expect(rows[2]!.reached).toBeNull();
  expect(rows[2]!.value).toBeGreaterThan(rows[2]!.entry.trajectory.values[0]!);
});

test("the distance to a line of minima is that to its nearest point; where there is none, or none is known, it says so", () => {
  const [entry] = ofPreset("parabola");
  const [x, y] = entry!.trajectory.points.slice(-2);
  const minimumLine = { through: [x! + 3, y!], direction: [5, 5] } as const;
  const distanceOn = (surface: Surface) => standings([{ ...entry!, surface }], 0)[0]!.distance;
  expect(distanceOn({ ...entry!.surface, minima: [], minimumLine })).toBeCloseTo(3 * Math.SQRT1_2, 12);
  expect(distanceOn({ ...entry!.surface, minima: [] })).toBe("none");
  expect(distanceOn({ ...entry!.surface, minima: null })).toBe("unknown");
  // Beyond the domain in which all minima are known another one may be nearer.
  const minima = [
    [0, 0],
    [1, 1],
  ] as const;
  const far = { x: [900, 901], y: [900, 901] } as const;
  expect(distanceOn({ ...entry!.surface, minima, domain: far })).toBe("unknown");
  expect(
    distanceOn({ ...entry!.surface, minima, domain: far, classicDomain: { x: [-1e6, 1e6], y: [-1e6, 1e6] } }),
  ).toBeGreaterThan(0);
});

test("runs without a finite value have no say in the suggested target", () => {
  const [entry] = ofPreset("parabola");
  const lost = { ...entry!, trajectory: { ...entry!.trajectory, values: Float64Array.of(NaN) } };
  expect(suggestedTarget([lost, entry!])).toBe(suggestedTarget([entry!]));
  expect(suggestedTarget([lost])).toBe(0);
});

test("the distance on a ribbon is that along x", () => {
  const ribbon = presets.parabola.shot.panes[0]!;
  const shot = {
    ...presets.parabola.shot,
    panes: [{ ...ribbon, runs: [{ ...ribbon.runs[0]!, start: [50, 3], steps: 0 } as const] }],
  };
  expect(standings(prepareNow(shot).entries, 0)[0]!.distance).toBe(50);
});
