import type { Pane } from "../../src/shot/shot.ts";
import { median, readable, report } from "../compare.ts";
import { framesPerSecond, orbitOurs } from "./frames.ts";
import type { Pages } from "./pages.ts";

// The logarithm bends the surface's lowest point so sharply that a mesh has as many cells as its grid allows.
const sharp: Pane = {
  surface: { kind: "data", data: "seed", standardize: false },
  scale: "log",
  runs: [{ optimizer: "gd", params: {} }],
};
const one = { panes: [sharp], resolution: 129 };
const four = { panes: [sharp, sharp, sharp, sharp], resolution: 65 };
const rounds = 8;

/** Four panes against one of the same total pixels and triangles: everything over the picture is hidden in both. */
export async function benchPanes({ ours }: Pages) {
  await ours.bringToFront();
  await ours.keyboard.press("h");
  const speeds: { readonly ofOne: number; readonly ofFour: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const speedOf = async ({ panes, resolution }: typeof one) => {
      await ours.evaluate(
        (wanted) =>
          fallLine.edit((shot) => ({ ...shot, panes: wanted.panes, look: { resolution: wanted.resolution } })),
        { panes, resolution },
      );
      await ours.evaluate(() => fallLine.seek(300));
      return framesPerSecond(ours, orbitOurs);
    };
    speeds.push({ ofOne: await speedOf(one), ofFour: await speedOf(four) });
  }
  speeds.shift(); // the first round warms up
  await ours.keyboard.press("h");
  report(
    "time of a frame with four panes of 64² cells / with one of 128², the same pixels",
    median(speeds.map(({ ofOne, ofFour }) => ofOne / ofFour)),
    `target ≤ 1.25; ${readable(median(speeds.map(({ ofFour }) => ofFour)))} and ${readable(median(speeds.map(({ ofOne }) => ofOne)))} frames/s`,
  );
}
