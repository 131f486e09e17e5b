import type { Page } from "playwright-core";
import { median, readable, report } from "../compare.ts";
import type { Orbit } from "./bare.ts";
import type { Pages } from "./pages.ts";

declare global {
  var orbit: Orbit;
}

type Draw = (milliseconds: number) => Promise<number>;

const secondsEach = 1.5;
const rounds = 14;

/**
 * Frames drawn per second while the camera walks around, and while it rests and balls walk: each is waited for by reading
 * one of its pixels. The bare page has no other way than to draw its surface in every frame.
 */
export async function benchFrames(pages: Pages) {
  await pages.ours.evaluate(() => fallLine.seek(500)); // with a trail, its dots and a shadow to draw
  const leaps = { ours: leapOurs, bare: leapBare };
  await compare(pages, leaps, "in single leaps of the camera, with every pixel", 2.5);
  await compare(pages, { ours: orbitOurs, bare: orbitBare }, "while orbiting, with as many pixels as keep up", 4);
  console.log(`while orbiting the page drew ${readable(await shareDrawn(pages.ours))} of its pixels along each side`);
  await compare(pages, { ours: playOurs, bare: orbitBare }, "while playing at rest", 5);
}

async function compare(
  { ours, bare, width, height }: Pages,
  draw: { readonly ours: Draw; readonly bare: Draw },
  when: string,
  target: number,
) {
  const speeds: { readonly ofOurs: number; readonly ofBare: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ofOurs = await framesPerSecond(ours, draw.ours);
    speeds.push({ ofOurs, ofBare: await framesPerSecond(bare, draw.bare) });
  }
  speeds.shift(); // the first round warms up
  const [fast, slow] = [speeds.map(({ ofOurs }) => ofOurs), speeds.map(({ ofBare }) => ofBare)];
  report(
    `frames/s ${when}, everything on / a bare three.js page`,
    median(speeds.map(({ ofOurs, ofBare }) => ofOurs / ofBare)),
    `target ≥ ${target}; ${readable(median(fast))} and ${readable(median(slow))} frames/s at ${width} × ${height}`,
  );
}

export async function framesPerSecond(page: Page, orbit: Draw): Promise<number> {
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

/** Runs in our page: a camera that leaps and rests is drawn with every pixel; only the leaps are timed. */
async function leapOurs(milliseconds: number): Promise<number> {
  const gl = document.querySelector<HTMLCanvasElement>("canvas.scene")!.getContext("webgl2")!;
  const pixel = new Uint8Array(4);
  let [frames, elapsed] = [0, 0];
  while (elapsed < milliseconds / 2) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    frames++;
    const azimuth = 0.62 + 0.02 * frames;
    fallLine.edit((shot) => ({ ...shot, camera: { azimuth, elevation: 0.5, zoom: 1, target: [0, 0.31, 0] } }));
    await new Promise(requestAnimationFrame);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    elapsed += performance.now() - start;
    const labels = document.querySelector<HTMLCanvasElement>("canvas.labels")!;
    if (gl.drawingBufferWidth !== labels.width) throw new Error("expected every pixel to be drawn");
  }
  return (1000 * frames) / elapsed;
}

/** Runs in the bare page. */
async function leapBare(milliseconds: number): Promise<number> {
  const gl = document.querySelector("canvas")!.getContext("webgl2")!;
  const pixel = new Uint8Array(4);
  let [frames, elapsed] = [0, 0];
  while (elapsed < milliseconds / 2) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    frames++;
    await new Promise(requestAnimationFrame);
    globalThis.orbit(0.62 + 0.02 * frames);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    elapsed += performance.now() - start;
  }
  return (1000 * frames) / elapsed;
}

/** Of the pixels along each side, right after the camera has moved for a while. */
const shareDrawn = async (page: Page) => {
  await framesPerSecond(page, orbitOurs);
  return page.evaluate(() => {
    const [scene, labels] = document.querySelectorAll<HTMLCanvasElement>(".picture canvas");
    return scene!.width / labels!.width;
  });
};

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
