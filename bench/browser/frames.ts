import type { Page } from "playwright-core";
import { median, readable, report } from "../compare.ts";
import type { Orbit } from "./bare.ts";
import type { Pages } from "./pages.ts";

declare global {
  var orbit: Orbit;
}

const secondsEach = 1.5;
const rounds = 14;

/**
 * Frames drawn per second while the camera walks around, and while it rests and balls walk: each is waited for by reading
 * one of its pixels. The bare page has no other way than to draw its surface in every frame.
 */
export async function benchFrames(pages: Pages) {
  await pages.ours.evaluate(() => fallLine.seek(500)); // with a trail, its dots and a shadow to draw
  await compare(pages, orbitOurs, "while orbiting the page with everything on", 2.5);
  await compare(pages, playOurs, "while playing at rest with everything on", 5);
}

async function compare(
  { ours, bare, width, height }: Pages,
  draw: (milliseconds: number) => Promise<number>,
  when: string,
  target: number,
) {
  const speeds: { readonly ofOurs: number; readonly ofBare: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ofOurs = await framesPerSecond(ours, draw);
    speeds.push({ ofOurs, ofBare: await framesPerSecond(bare, orbitBare) });
  }
  speeds.shift(); // the first round warms up
  const [fast, slow] = [speeds.map(({ ofOurs }) => ofOurs), speeds.map(({ ofBare }) => ofBare)];
  report(
    `frames/s ${when} / a bare three.js page`,
    median(speeds.map(({ ofOurs, ofBare }) => ofOurs / ofBare)),
    `target ≥ ${target}; ${readable(median(fast))} and ${readable(median(slow))} frames/s at ${width} × ${height}`,
  );
}

export async function framesPerSecond(page: Page, orbit: (milliseconds: number) => Promise<number>): Promise<number> {
  await page.bringToFront(); // a browser draws the page in front only
  await page.evaluate(orbit, 200);
  return page.evaluate(orbit, 1000 * secondsEach);
}

/** Runs in our page. */
export async function orbitOurs(milliseconds: number): Promise<number> {
  const gl = document.querySelector<HTMLCanvasElement>("canvas.scene")!.getContext("webgl2")!;
  const pixel = new Uint8Array(4);
  const drawnBefore = fallLine.framesDrawn();
  const start = performance.now();
  let frames = 0;
  while (performance.now() - start < milliseconds) {
    frames++;
    const azimuth = 0.62 + 0.02 * frames;
    fallLine.edit((shot) => ({ ...shot, camera: { azimuth, elevation: 0.5, zoom: 1, target: [0, 0.31, 0] } }));
    await new Promise(requestAnimationFrame); // asked for after the page did: the page has just drawn
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  }
  const elapsed = performance.now() - start;
  const drawn = fallLine.framesDrawn() - drawnBefore;
  if (drawn < frames) throw new Error(`expected the page to draw ${frames} frames, it drew ${drawn}`);
  return (1000 * frames) / elapsed;
}

/** Runs in our page: the camera rests, the ball walks to and fro. */
async function playOurs(milliseconds: number): Promise<number> {
  const gl = document.querySelector<HTMLCanvasElement>("canvas.scene")!.getContext("webgl2")!;
  const pixel = new Uint8Array(4);
  const drawnBefore = fallLine.framesDrawn();
  const start = performance.now();
  let frames = 0;
  while (performance.now() - start < milliseconds) {
    frames++;
    fallLine.seek(400 + ((7 * frames) % 100));
    await new Promise(requestAnimationFrame);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  }
  const elapsed = performance.now() - start;
  const drawn = fallLine.framesDrawn() - drawnBefore;
  if (drawn < frames) throw new Error(`expected the page to draw ${frames} frames, it drew ${drawn}`);
  return (1000 * frames) / elapsed;
}

/** Runs in the bare page. */
async function orbitBare(milliseconds: number): Promise<number> {
  const gl = document.querySelector("canvas")!.getContext("webgl2")!;
  const pixel = new Uint8Array(4);
  const start = performance.now();
  let frames = 0;
  while (performance.now() - start < milliseconds) {
    frames++;
    await new Promise(requestAnimationFrame);
    globalThis.orbit(0.62 + 0.02 * frames);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  }
  return (1000 * frames) / (performance.now() - start);
}
