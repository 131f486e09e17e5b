import { afterEach, expect, test } from "vitest";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { packShot } from "../../src/shot/text/link.ts";
import type { Run, Shot } from "../../src/shot/shot.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon } from "./soon.ts";

let opened: OpenedPage | undefined;
afterEach(() => opened?.close());

declare global {
  /** The longest time for which the page answered nobody, in milliseconds. */
  var longestTask: number;
}

function watchTasks() {
  globalThis.longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: "longtask" });
}

/** Every run takes a tenth of a second and more: nobody should wait for them. */
const long = (count: number, seed: number): Shot => ({
  ...firstShot,
  panes: [
    {
      surface: { kind: "function", id: "sincos" },
      runs: Array.from({ length: count }, (_, i): Run => ({
        optimizer: "cg",
        params: {},
        steps: 100_000,
        noise: 0.5,
        seed: seed + i,
      })),
    },
  ],
});

const card = () => opened!.page.getByRole("group", { name: "Preparing" });
const runsDrawn = () => opened!.page.locator(".standings tbody tr, .comparison tbody tr").count();
const lastStep = () => opened!.page.locator(".scrubber input").getAttribute("max");

test("a shot of long descents is made beside the page, which turns and says how far it is", async () => {
  opened = await openPage({ viewport: { width: 900, height: 600 } });
  const { page } = opened;
  const before = await lastStep();
  await page.evaluate(watchTasks);
  await page.evaluate(`fallLine.edit(() => (${JSON.stringify(long(8, 100))}))`);
  await card().waitFor();
  await opened.picture("preparing");
  expect(await lastStep()).toBe(before); // what was drawn stays
  const pose = await page.evaluate(() => fallLine.cameras()[0]!);
  const { x, y, width, height } = (await page.locator(".picture").boundingBox())!;
  await page.mouse.move(x + width / 2, y + height * 0.8);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 80, y + height * 0.8, { steps: 4 });
  await page.mouse.up();
  await expectSoon(() => page.evaluate(() => fallLine.cameras()[0]!.azimuth)).not.toBe(pose.azimuth);
  await card().waitFor({ state: "detached", timeout: 60_000 });
  expect(await lastStep()).toBe("100000");
  await expectSoon(runsDrawn).toBe(8);
  expect(await page.evaluate(() => fallLine.cameras()[0]!.azimuth)).not.toBe(pose.azimuth);
  console.log(
    `8 descents of 100,000 steps: the page's longest task meanwhile ${Math.round(await page.evaluate(() => longestTask))} ms`,
  );
  expect(opened.problems).toEqual([]);
});

test("who opens one by a link and cancels keeps what was there; the file of a long shot is made in full", async () => {
  opened = await openPage({ viewport: { width: 900, height: 600 } });
  const { page } = opened;
  await page.evaluate(`location.hash = ${JSON.stringify(`s=${await packShot(long(8, 200))}`)}`);
  await card().getByRole("button", { name: "Cancel" }).click();
  await card().waitFor({ state: "detached" });
  expect(await page.evaluate(() => fallLine.shot().panes)).toEqual(firstShot.panes);
  const hashes = (await page.evaluate(
    `fallLine.frameHashes(${JSON.stringify({ ...long(1, 300), clip: { width: 64, height: 64, seconds: 2 } })}, [0, 59])`,
  )) as readonly string[];
  expect(new Set(hashes).size).toBe(2);
  expect(opened.problems).toEqual([]);
});
