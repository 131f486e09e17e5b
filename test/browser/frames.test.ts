import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, type OpenedPage } from "./page.ts";
import { fingerprint } from "./pixels.ts";
import { placesIn } from "./places.ts";
import { expectSoon, settle } from "./soon.ts";

const viewport = { width: 900, height: 600 };
let opened: OpenedPage;
const frames = () => opened.page.evaluate(() => fallLine.framesDrawn());

/** Frames drawn in the next 700 ms. */
const framesInAWhile = () =>
  opened.page.evaluate(async () => {
    const before = fallLine.framesDrawn();
    await new Promise((resolve) => setTimeout(resolve, 700));
    return fallLine.framesDrawn() - before;
  });

/** Turns the camera away from home by a drag. */
async function orbit() {
  const { picture, surface } = await placesIn(opened.page);
  const { x, y } = surface([0.9, 0]);
  await opened.page.mouse.move(picture.x + x, picture.y + y);
  await opened.page.mouse.down();
  for (let i = 1; i <= 4; i++) {
    const before = await frames();
    await opened.page.mouse.move(picture.x + x + 20 * i, picture.y + y);
    await expectSoon(frames).toBeGreaterThan(before);
  }
  await opened.page.mouse.up();
}

describe("nothing moves, nothing is drawn", () => {
  beforeAll(async () => {
    opened = await openPage({ viewport });
    await settle(opened.page);
  });
  afterAll(() => opened?.close());

  test("at rest, not a frame", async () => {
    expect(await framesInAWhile()).toBe(0);
  });

  test("nor while the pointer wanders over the picture, or the page is asked about itself", async () => {
    const before = await frames();
    const { picture } = await placesIn(opened.page);
    for (let i = 1; i < 10; i++) await opened.page.mouse.move(picture.x + 30 * i, picture.y + 20 * i);
    expect(await frames()).toBe(before);
  });

  test("another screen, on which the picture has more pixels and the same size, is drawn on in full", async () => {
    const { page } = opened;
    const devtools = await page.context().newCDPSession(page);
    const screen = (deviceScaleFactor: number, height: number) =>
      devtools.send("Emulation.setDeviceMetricsOverride", { width: 500, height, deviceScaleFactor, mobile: false });
    const widths = () =>
      page.locator(".picture canvas").evaluateAll((all) => all.map((canvas) => (canvas as HTMLCanvasElement).width));
    await screen(1, 400);
    await expectSoon(widths).toEqual([500, 500]);
    await screen(2, 410); // a browser is only told of another ratio with another height, which low windows keep from the picture
    await expectSoon(widths).toEqual([1000, 1000]);
    await devtools.detach();
    await page.setViewportSize(viewport);
    await settle(page);
    expect(await framesInAWhile()).toBe(0);
  });

  test("orbiting draws with every move of the hand, and rests with it", async () => {
    await orbit();
    await settle(opened.page);
    expect(await framesInAWhile()).toBe(0);
  });

  test("a way back to the standard view is travelled, in many frames, and ends", async () => {
    const before = await frames();
    await opened.page.keyboard.press("r");
    await settle(opened.page);
    expect(await frames()).toBeGreaterThan(before + 2);
    expect(await framesInAWhile()).toBe(0);
  });

  test("playing draws, and after its end no more", async () => {
    await opened.page.evaluate(() => {
      fallLine.edit((shot) => ({ ...shot, timeline: { ...shot.timeline, stepsPerSecond: 1000 } }));
      fallLine.seek(700);
    });
    await settle(opened.page);
    const before = await frames();
    await opened.page.evaluate(() => fallLine.play());
    await expectSoon(() => opened.page.evaluate(() => fallLine.step())).toBe(1000);
    await settle(opened.page);
    expect(await frames()).toBeGreaterThan(before + 2);
    expect(await framesInAWhile()).toBe(0);
  });
});

describe("readers who prefer less motion", () => {
  beforeAll(async () => {
    opened = await openPage({ viewport, reducedMotion: "reduce" });
    await settle(opened.page);
  });
  afterAll(() => opened?.close());

  test("the way back is one single frame", async () => {
    const home = await fingerprint(opened.page);
    await orbit();
    await settle(opened.page);
    expect(await fingerprint(opened.page)).not.toBe(home);

    const before = await frames();
    await opened.page.keyboard.press("r");
    await settle(opened.page);
    expect(await frames()).toBe(before + 1);
    expect(await fingerprint(opened.page)).toBe(home);

    expect(opened.problems).toEqual([]);
  });
});

declare global {
  /** Bytes of what is sampled more than once for each pixel: now, at most, and in the largest buffer. */
  var sampled: { now: number; most: number; largest: number };
}

function countSamples() {
  const sizes = new WeakMap<WebGLRenderbuffer, number>();
  let bound: WebGLRenderbuffer | null = null;
  globalThis.sampled = { now: 0, most: 0, largest: 0 };
  const grow = (bytes: number) => {
    sampled.now += bytes;
    sampled.most = Math.max(sampled.most, sampled.now);
    sampled.largest = Math.max(sampled.largest, bytes);
  };
  const gl = WebGL2RenderingContext.prototype;
  const { bindRenderbuffer, deleteRenderbuffer, renderbufferStorageMultisample } = gl;
  gl.bindRenderbuffer = function (target, buffer) {
    bound = buffer;
    bindRenderbuffer.call(this, target, buffer);
  };
  gl.renderbufferStorageMultisample = function (target, samples, format, width, height) {
    const bytes = 4 * samples * width * height;
    grow(bytes - (sizes.get(bound!) ?? 0));
    sizes.set(bound!, bytes);
    renderbufferStorageMultisample.call(this, target, samples, format, width, height);
  };
  gl.deleteRenderbuffer = function (buffer) {
    grow(-(sizes.get(buffer!) ?? 0));
    deleteRenderbuffer.call(this, buffer);
  };
}

test("four panes are sampled one after the other in the same memory, which is given back at rest", async () => {
  opened = await openPage({ viewport, before: countSamples, address: "#preset=anscombe" });
  await settle(opened.page);
  const bytes = () => opened.page.evaluate(() => sampled);
  const { most, largest } = await bytes();
  expect(largest).toBeGreaterThan(0);
  expect(most, "colour and depth of one pane").toBeLessThanOrEqual(2 * largest);
  await expectSoon(async () => (await bytes()).now).toBe(0);
  await opened.close();
});

test("?stats shows the page's own measurements, which a plain page does not load", async () => {
  const measured = await openPage({ address: "?stats" });
  await measured.page.locator(".stats canvas").first().waitFor();
  expect(measured.problems).toEqual([]);
  await measured.close();
  const plain = await openPage({});
  expect(await plain.page.locator(".stats").count()).toBe(0);
  const loaded = await plain.page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(loaded.filter((name) => /Stats/.test(name))).toEqual([]);
  await plain.close();
});
