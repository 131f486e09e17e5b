import { chromium } from "playwright-core";
import { prepareNow } from "../../src/shot/prepare.ts";
import type { Scripting } from "../../src/app/scripting.ts";
import { framesOf } from "../../src/shot/moment.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { launchBrowser } from "../browser/browser.ts";
import { serveSite } from "../browser/site.ts";

declare global {
  var fallLine: Scripting;
}

// npm run frames [-- PRESET …]: a line for each picture of each preset: its id, its parts, the step, and the hash of its
// pixels. Before and after a change that must not be seen, on the same machine, `diff` tells whether it is.
const wanted = process.argv.slice(2);

const without = { title: false, readout: false, loss: false, data: false };
const kinds = { bare: without, captions: { loss: false, data: false }, charts: {} } as const;
const steps = [0, 7];
const rate = 30;

/** A shot whose clip's frame i shows step i. */
const stepByStep = (shot: Shot, parts: Partial<typeof without>): Shot => ({
  ...shot,
  timeline: { ...shot.timeline, stepsPerSecond: rate },
  clip: { format: "png", width: 640, height: 360, fps: rate, hold: 0, pace: "even", camera: "still", ...parts },
});

const server = await launchBrowser();
const site = await serveSite();
const browser = await chromium.connect(server.wsEndpoint());
try {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 }, reducedMotion: "reduce" });
  await page.goto(`${site.url}?embed`);
  await page.locator("canvas.scene").waitFor();
  for (const [id, { shot }] of Object.entries(presets).filter(([each]) => wanted.length === 0 || wanted.includes(each)))
    for (const [kind, parts] of Object.entries(kinds)) {
      const clip = stepByStep(shot, parts);
      const frames = [...new Set([...steps, Infinity].map((step) => Math.min(step, framesOf(prepareNow(clip)) - 1)))];
      const hashes = await page.evaluate(([each, numbers]) => fallLine.frameHashes(each, numbers), [
        clip,
        frames,
      ] as const);
      for (const [i, frame] of frames.entries()) console.log(`${id} ${kind} ${frame} ${hashes[i]}`);
    }
} finally {
  await browser.close();
  await site.close();
  await server.close();
}
