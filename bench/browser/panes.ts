import type { Page } from "playwright-core";
import type { Pane, Run } from "../../src/shot/shot.ts";
import { median, readable, report } from "../compare.ts";
import { framesPerSecond, orbitOurs } from "./frames.ts";
import type { Pages } from "./pages.ts";
import { trianglesDrawn } from "./triangles.ts";

// The logarithm bends the surface's lowest point so sharply that a mesh has as many cells as its grid allows.
const sharp = {
  surface: { kind: "data", data: "seed", standardize: false },
  scale: "log",
} as const satisfies Partial<Pane>;
const run: Run = { optimizer: "gd", params: {} };
const start = [0, 0] as const;
const runs = [run, run, run, run].map((each) => ({ ...each, start }));
// The same four balls and trails on the same number of triangles: in one pane, or each in its own.
const one = { panes: [{ ...sharp, runs }], resolution: 129 };
const four = { panes: runs.map((each) => ({ ...sharp, runs: [each] })), resolution: 65 };
const rounds = 8;

/** Four panes against one of the same total pixels and triangles: everything over the picture is hidden in both. */
export async function benchPanes({ ours }: Pages) {
  await ours.bringToFront();
  await ours.keyboard.press("h");
  const show = async ({ panes, resolution }: { readonly panes: readonly Pane[]; readonly resolution: number }) => {
    await ours.evaluate(
      (wanted) => fallLine.edit((shot) => ({ ...shot, panes: wanted.panes, look: { resolution: wanted.resolution } })),
      { panes, resolution },
    );
    await ours.evaluate(() => fallLine.seek(300));
  };
  const triangles = async (page: Page) => page.evaluate(trianglesDrawn);
  const speeds: { readonly ofOne: number; readonly ofFour: number }[] = [];
  let [inOne, inFour] = [0, 0];
  for (let round = 0; round <= rounds; round++) {
    await show(one);
    const ofOne = await framesPerSecond(ours, orbitOurs);
    inOne = await triangles(ours);
    await show(four);
    speeds.push({ ofOne, ofFour: await framesPerSecond(ours, orbitOurs) });
    inFour = await triangles(ours);
  }
  speeds.shift(); // the first round warms up
  await ours.keyboard.press("h");
  report(
    "time of a frame with four panes of one ball / with one pane of four balls, the same pixels",
    median(speeds.map(({ ofOne, ofFour }) => ofOne / ofFour)),
    `target ≤ 1.25; ${readable(median(speeds.map(({ ofFour }) => ofFour)))} and ${readable(median(speeds.map(({ ofOne }) => ofOne)))} frames/s; ${inFour} and ${inOne} triangles`,
  );
}
