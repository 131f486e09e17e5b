import { beforeEach, expect, test, vi } from "vitest";
import { createShow } from "../../src/app/preparing/createShow.ts";
import { createPageStore, type PageStore } from "../../src/app/state/pageState.ts";
import { setCamera, setLook, setRun } from "../../src/shot/edits.ts";
import { prepareNow, type Prepared, type Progress } from "../../src/shot/prepare.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import type { Work } from "../../src/shot/problems/kind.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { trough } from "../trough.ts";

/** What must be done for a trough, by its ratio. */
const works = new Map<number, Work>();

vi.mock(import("../../src/shot/problems/kinds.ts"), async (original) => {
  const { problemKinds } = await original();
  const { troughKind } = await import("../trough.ts");
  const slow = { ...troughKind, prepare: ({ ratio }: { ratio: number }) => works.get(ratio) ?? null };
  return { problemKinds: { ...problemKinds, trough: slow } };
});

/** A preparation that ends when it is told to. */
interface Pending {
  readonly shot: Shot;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  finish(): Promise<void>;
  fail(sentence: string): Promise<void>;
}

let pending: Pending[] = [];
let store: PageStore;
let show: ReturnType<typeof createShow>;
beforeEach(() => {
  pending = [];
  works.clear();
  store = createPageStore();
  show = createShow(store, (shot, signal, progress) => {
    const { promise, resolve, reject } = defer<Prepared>();
    const settled = async () => void (await promise.then(Boolean, Boolean)); // what waits for it comes first
    pending.push({
      shot,
      signal: signal!,
      progress: progress!,
      finish: async () => {
        resolve(prepareNow(shot));
        await settled();
      },
      fail: async (sentence) => {
        reject(new Error(sentence));
        await settled();
      },
    });
    return promise;
  });
});

function defer<T>() {
  let settle: { resolve: (value: T) => void; reject: (reason: Error) => void };
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle! };
}

let seed = 1;
/** Makes the first run too long to be waited for, each time another one. */
const lengthen = () => setRun(0, 0, { steps: 100_000, noise: 1, seed: seed++ });
const newest = () => store.getState().shot;
const drawn = () => store.getState().prepared;

test("what is ready is shown at once", () => {
  const { shot } = presets.stability;
  show.show(shot, { chosen: 1 });
  expect(store.getState()).toMatchObject({ shot, chosen: 1, preparing: null });
  expect(drawn()).toEqual(prepareNow(shot));
  expect(pending).toEqual([]);
});

test("long descents leave the ones before in the picture until they are made", async () => {
  const before = drawn();
  show.edit(lengthen());
  const shot = newest();
  expect(shot.panes[0]!.runs[0]!.steps).toBe(100_000); // the panel follows at once
  expect(store.getState().preparing).toEqual({ share: 0 });
  expect(drawn().entries).toBe(before.entries);
  pending[0]!.progress(0.5);
  expect(store.getState().preparing).toEqual({ share: 0.5 });
  await pending[0]!.finish();
  expect(store.getState()).toMatchObject({ shot, preparing: null });
  expect(drawn()).toEqual(prepareNow(shot));
});

test("meanwhile the camera and the look follow, and nothing is begun again for them", async () => {
  show.edit(lengthen());
  const pose = { azimuth: 1, elevation: 0.5, zoom: 0.7, target: [0, 0, 0] } as const;
  show.edit(setCamera(0, pose));
  show.edit(setLook({ wireframe: true }));
  expect(drawn().shot).toMatchObject({ camera: pose, look: { wireframe: true } });
  expect(pending.length).toBe(1);
  await pending[0]!.finish();
  expect(drawn().shot).toMatchObject({ camera: pose, look: { wireframe: true }, panes: newest().panes });
  expect(drawn().lastTick).toBe(100_000);
});

test("another edit takes the place of the one that was not ready, with all that it changed", async () => {
  show.edit(lengthen());
  show.edit(setRun(0, 0, { name: "noisy", seed: seed++ }));
  expect(pending.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  await pending[0]!.finish();
  expect(store.getState().preparing).not.toBe(null);
  await pending[1]!.finish();
  expect(drawn().shot.panes[0]!.runs[0]).toMatchObject({ name: "noisy", steps: 100_000 });
});

test("whoever does not want to wait gets back what is drawn", async () => {
  show.edit(lengthen());
  show.stay();
  expect(pending[0]!.signal.aborted).toBe(true);
  expect(store.getState()).toMatchObject({ shot: { panes: firstShot.panes }, preparing: null });
  await pending[0]!.finish();
  expect(newest().panes).toBe(firstShot.panes);
});

test("a problem that is not ready is neither drawn nor edited: nothing can be said of its surface", async () => {
  works.set(2, async () => {});
  const shot: Shot = {
    ...firstShot,
    panes: [{ surface: trough(2) as unknown as SurfaceSpec, runs: [{ optimizer: "gd", params: {} }] }],
  };
  show.show(shot);
  show.edit(setLook({ wireframe: true }));
  expect(newest().panes).toBe(firstShot.panes);
  expect(newest().look).toEqual({ wireframe: true });
  works.delete(2);
  await pending[0]!.finish();
  expect(newest()).toEqual({ ...shot, look: { wireframe: true } });
  expect(drawn()).toEqual(prepareNow(newest()));
});

test("what fails is said, and what is drawn stays", async () => {
  show.edit(lengthen());
  await pending[0]!.fail("A descent stopped.");
  expect(store.getState()).toMatchObject({
    shot: { panes: firstShot.panes },
    preparing: null,
    notice: "A descent stopped.",
  });
});
