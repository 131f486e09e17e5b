import { afterAll, beforeAll, expect, test } from "vitest";
import type { Look } from "../../src/shot/settings/look.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { Pane, Shot } from "../../src/shot/shot.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { fingerprint } from "./pixels.ts";
import { expectSoon, settle } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 1000, height: 600 } });
  await settle(opened.page);
});
afterAll(() => opened?.close());

const noisy: Pane = presets["mini-batch"].shot.panes[1]!;
const batches: Shot = { ...presets["mini-batch"].shot, panes: [noisy] };
const valley = (optimizer: "lbfgs" | "adam"): Shot => {
  const pane = presets.race.shot.panes[0]!;
  return { ...presets.race.shot, panes: [{ ...pane, runs: pane.runs.filter((run) => run.optimizer === optimizer) }] };
};

const show = (shot: Shot, look: Look = {}) =>
  opened.page.evaluate((next) => fallLine.edit(() => next), { ...shot, look });
async function pictureAt(step: number): Promise<string> {
  await opened.page.evaluate((to) => fallLine.seek(to), step);
  return fingerprint(opened.page);
}

test.each(["lbfgs", "adam"] as const)(
  "%s: the arrows of a step change the picture, each step has its own, and seeking back repeats them",
  async (id) => {
    await show(valley(id));
    const plain = await pictureAt(1);
    await show(valley(id), { stepArrows: true });
    const pictures = [await pictureAt(1), await pictureAt(2), await pictureAt(1)];
    expect(pictures[2]).toBe(pictures[0]);
    expect(new Set([plain, ...pictures]).size).toBe(3);
    await show(valley(id));
    expect(await pictureAt(1)).toBe(plain);
  },
);

test("a batch's surface is another one in the next step, and the same one on coming back", async () => {
  // Steps of size 0: nothing moves but the batch.
  const still: Shot = { ...batches, panes: [{ ...noisy, runs: [{ ...noisy.runs[0]!, params: { lr: 0 } }] }] };
  await show(still);
  const plain = await pictureAt(4);
  expect(await pictureAt(5)).toBe(plain);
  await show(still, { batchSurface: true });
  const pictures = [await pictureAt(4), await pictureAt(5), await pictureAt(4.5), await pictureAt(4)];
  expect(pictures[3]).toBe(pictures[0]);
  expect(pictures[2]).toBe(pictures[0]); // between two steps it is that of the one underway
  expect(new Set([plain, ...pictures]).size).toBe(3);

  const chart = () =>
    opened.page.evaluate(async () => {
      await probe.frame();
      return document.querySelectorAll<HTMLCanvasElement>(".chart canvas")[1]!.toDataURL();
    });
  const dots: string[] = [];
  for (const step of [4, 5, 4]) {
    const drawn = chart();
    await opened.page.evaluate((to) => fallLine.seek(to), step);
    dots.push(await drawn);
  }
  expect(dots[2]).toBe(dots[0]);
  expect(dots[1]).not.toBe(dots[0]);
});

test("steps come and go without taking more of the GPU's memory", async () => {
  await show(batches, { stepArrows: true, batchSurface: true });
  const rounds = [];
  for (let round = 0; round < 3; round++) {
    for (const step of [round, 50 + round, 159, 160]) await pictureAt(step);
    rounds.push(await opened.page.evaluate(() => fallLine.memory()));
  }
  expect(rounds[2]).toEqual(rounds[0]);
});

test("a frame of a video is the same alone as after others", async () => {
  const clip = { width: 640, height: 400, fps: 10, seconds: 2, hold: 0 };
  const shot: Shot = { ...batches, look: { stepArrows: true, batchSurface: true }, clip };
  const hashes = await opened.page.evaluate((shown) => fallLine.frameHashes(shown, [3, 12, 0, 7]), shot);
  const alone = await opened.page.evaluate((shown) => fallLine.frameHashes(shown, [7]), shot);
  expect(new Set(hashes).size).toBe(4);
  expect(hashes[3]).toBe(alone[0]);
});

test("the step's card shows the arrows and says which is which", async () => {
  const { page } = opened;
  await show(valley("adam"));
  await page.evaluate(() => fallLine.seek(3));
  await page.getByRole("button", { name: "What happens in this step" }).click();
  const card = page.getByRole("region", { name: "What happens in this step" });
  const marks = () => card.locator(".mark").allTextContents();
  await card.getByLabel("step arrows").check();
  await expectSoon(() => page.evaluate(() => fallLine.shot().look)).toEqual({ stepArrows: true });
  await expectSoon(marks).toEqual(["the step, true to scale", "−g: against the gradient", "−m: mean of the gradients"]);
  await card.getByLabel("step arrows").uncheck();
  await expectSoon(() => page.evaluate(() => fallLine.shot().look)).toEqual({});
  await expectSoon(marks).toEqual([]);
});

test("nothing was wrong, and every shader links", async () => {
  expect(opened.problems).toEqual([]);
  expect(await opened.page.evaluate(() => probe.programs().broken)).toBe(0);
});
