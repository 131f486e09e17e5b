import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Work } from "../../src/shot/problems/kind.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import { prepare, prepareNow, preparePromptly, problemWork } from "../../src/shot/prepare.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { beginRun, type RunOf } from "../../src/shot/runs/descents.ts";
import type { Run, Shot } from "../../src/shot/shot.ts";
import { trough } from "../trough.ts";

/** What must be done for a trough, by its ratio: real troughs need nothing. */
const works = new Map<number, Work>();
beforeEach(() => works.clear());

vi.mock(import("../../src/shot/problems/kinds.ts"), async (original) => {
  const { problemKinds } = await original();
  const { troughKind } = await import("../trough.ts");
  const slow = { ...troughKind, prepare: ({ ratio }: { ratio: number }) => works.get(ratio) ?? null };
  return { problemKinds: { ...problemKinds, trough: slow } };
});

const of = (...panes: readonly (readonly [SurfaceSpec, Run])[]): Shot => ({
  ...firstShot,
  panes: panes.map(([surface, run]) => ({ surface, runs: [run] })),
});
const made = (ratio: number) => trough(ratio) as unknown as SurfaceSpec;
const quick: Run = { optimizer: "gd", params: {}, steps: 10 };
/** Too long for a page that somebody waits for, and never twice the same. */
let seed = 1;
const long = (): Run => ({ optimizer: "gd", params: {}, steps: 100_000, noise: 1, seed: seed++ });
const sincos: SurfaceSpec = { kind: "function", id: "sincos" };
const longs = () => of(...Array.from({ length: 4 }, () => [sincos, long()] as const));

describe("a prepared shot", () => {
  test("has every run's descent, those that are shown apart, and the end of the longest one", () => {
    for (const { shot } of Object.values(presets)) {
      const { entries, shown, lastTick } = prepareNow(shot);
      expect(entries.length).toBe(shot.panes.flatMap(({ runs }) => runs).length);
      expect(shown).toEqual(entries.filter(({ run }) => !run.hidden));
      const { clock } = shot.timeline;
      const ends = entries.map(({ trajectory: { length, evaluations } }) =>
        clock === "steps" ? length - 1 : evaluations,
      );
      expect(lastTick).toBe(Math.max(...ends));
    }
  });

  test("has the same runs as long as its panes are the same, so that a camera costs nothing", () => {
    const camera = { ...prepareNow(firstShot).shot, look: { wireframe: true } };
    expect(prepareNow(camera).entries).toBe(prepareNow(firstShot).entries);
  });
});

describe("whether anybody has to wait", () => {
  test("every preset is ready promptly", () => {
    for (const { shot } of Object.values(presets)) expect(preparePromptly(shot)).toEqual(prepareNow(shot));
  });

  test("long descents are not made promptly, and are there once they are made", async () => {
    const shot = longs();
    expect(preparePromptly(shot)).toBe(null);
    const ready = await prepare(shot);
    expect(preparePromptly(shot)).toEqual(ready);
    for (const { run, trajectory } of ready.entries) expect(trajectory.length).toBe(run.steps! + 1);
  });

  test("a problem that needs work is not ready, however short its descents", () => {
    const shot = of([made(3), quick]);
    expect(preparePromptly(shot)).not.toBe(null);
    works.set(3, async () => {});
    expect(preparePromptly(shot)).toBe(null);
    expect(problemWork(shot).length).toBe(1);
  });
});

describe("preparing", () => {
  test("does the problems' work before their descents, and tells how far it is", async () => {
    const log: string[] = [];
    works.set(5, async (_signal, progress) => {
      progress(0.5);
      log.push("worked");
      works.delete(5);
    });
    const shares: number[] = [];
    const descend = async (runs: readonly RunOf[], progress: (share: number) => void) => {
      log.push(`${runs.length} descents`);
      progress(0.5);
      return runs.map((run) => beginRun(run).descent.trajectory());
    };
    const shot = of([made(5), quick], [made(6), { ...quick, steps: 12 }]);
    const { entries } = await prepare(shot, { descend, progress: (share) => shares.push(share) });
    expect(log).toEqual(["worked", "2 descents"]);
    expect(shares).toEqual([0.25, 0.75]);
    expect(entries.map(({ trajectory }) => trajectory.length)).toEqual([11, 13]);
  });

  test("makes only what is not made", async () => {
    const [one, other] = [long(), long()];
    await prepare(of([sincos, one]));
    const asked: number[] = [];
    const descend = async (runs: readonly RunOf[]) => {
      asked.push(...runs.map(({ run }) => run.seed!));
      return runs.map((run) => beginRun(run).descent.trajectory());
    };
    await prepare(of([sincos, one], [sincos, other]), { descend });
    expect(asked).toEqual([other.seed]);
  });

  test("ends with the signal, and keeps nothing of what was not asked for any more", async () => {
    const stop = new AbortController();
    works.set(7, async () => stop.abort(new Error("not any more")));
    const shot = of([made(7), quick]);
    await expect(prepare(shot, { signal: stop.signal })).rejects.toThrow("not any more");
    const late = new AbortController();
    const unfinished = longs();
    const descend = async () => {
      late.abort(new Error("too late"));
      return [];
    };
    await expect(prepare(unfinished, { signal: late.signal, descend })).rejects.toThrow("too late");
    expect(preparePromptly(unfinished)).toBe(null);
  });

  test("fails with the sentence of the work that failed", async () => {
    works.set(8, () => Promise.reject(new Error("the file is not there any more")));
    await expect(prepare(of([made(8), quick]))).rejects.toThrow("the file is not there any more");
  });
});
