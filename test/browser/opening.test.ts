import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { palette } from "../../src/shot/settings/palette.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { fingerprint, hueLike, readPicture, shareOf } from "./pixels.ts";
import { placesIn } from "./places.ts";
import { settle } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ before: rememberLabels });
  await settle(opened.page);
});
afterAll(() => opened?.close());

declare global {
  /** Every text that was written on the labels' canvas. */
  var writtenLabels: Set<string>;
}

function rememberLabels() {
  globalThis.writtenLabels = new Set();
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (...args) {
    if (this.canvas.className === "labels") writtenLabels.add(args[0]);
    return fillText.apply(this, args);
  };
}

test("the first picture shows the surface: many colours, with air around it", async () => {
  const scene = await readPicture(opened.page, "scene");
  const drawn = shareOf(scene, ([, , , alpha]) => alpha > 127);
  expect(drawn).toBeGreaterThan(0.1);
  expect(drawn).toBeLessThan(0.9);
  const colors = new Set(new Uint32Array(scene.rgba.slice().buffer));
  expect(colors.size).toBeGreaterThan(1000);
  await opened.picture("first");
});

test("the ball is at its start, in its own colour, and leaves it", async () => {
  const { page } = opened;
  const start = (await placesIn(page)).ball(0);
  const disc = { ...start, radius: 0.8 * start.radius };
  const isBall = hueLike(palette.dark.runColors[0]);
  expect(shareOf(await readPicture(page, "scene"), isBall, disc)).toBeGreaterThan(0.7);

  await page.evaluate(() => fallLine.seek(100));
  expect(shareOf(await readPicture(page, "scene"), isBall, disc)).toBeLessThan(0.5);
  const later = (await placesIn(page)).ball(0);
  expect(Math.hypot(later.x - start.x, later.y - start.y)).toBeGreaterThan(3 * start.radius);
  expect(shareOf(await readPicture(page, "scene"), isBall, { ...later, radius: 0.8 * later.radius })).toBeGreaterThan(
    0.7,
  );
  await page.evaluate(() => fallLine.seek(0));
});

test("axes, colour bar and minimum are labelled, on the labels' own canvas", async () => {
  const labels = await readPicture(opened.page, "labels");
  expect(shareOf(labels, ([, , , alpha]) => alpha > 127)).toBeGreaterThan(0.002);
  const written = await opened.page.evaluate(() => [...writtenLabels]);
  expect(written).toEqual(expect.arrayContaining(["slope m", "intercept b", "MSE", "minimum (0.7, 0.7)"]));
  expect(written.filter((text) => /^−?[\d.]+$/.test(text)).length).toBeGreaterThan(8); // ticks
});

test("the same picture again is the same to the pixel", async () => {
  expect(await fingerprint(opened.page)).toBe(await fingerprint(opened.page));
});

test("the page opens without an error or a warning, and every shader links", async () => {
  expect(opened.problems).toEqual([]);
  const { made, broken } = await opened.page.evaluate(() => probe.programs());
  expect(made).toBeGreaterThanOrEqual(4); // surface, floor, solids, lines
  expect(broken).toBe(0);
});

test("it asks the network for nothing but its own files", () => {
  const hosts = opened.requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).origin);
  expect(new Set(hosts)).toEqual(new Set([new URL(inject("pageUrl")).origin]));
});

test("the JavaScript for the first picture fits in 370 kB gzip, and all that the page loads by itself in 470 kB", async () => {
  const first = await firstScripts();
  const all = [...new Set(opened.requests.filter((url) => url.endsWith(".js")))];
  const later = await Promise.all(all.filter((url) => !first.has(url)).map(async (url) => (await fetch(url)).text()));
  const bytes = zipped([...first.values()]);
  const whole = bytes + zipped(later);
  console.log(
    `JavaScript for the first picture (what index.html names, and its static imports): ${(bytes / 1000).toFixed(1)} kB gzip; ` +
      `all that the page loads by itself: ${(whole / 1000).toFixed(1)} kB gzip in ${all.length} files`,
  );
  expect(bytes).toBeGreaterThan(50_000); // three and React are in it
  expect(bytes).toBeLessThanOrEqual(370_000);
  expect(whole).toBeLessThanOrEqual(470_000);
});

const zipped = (texts: readonly string[]) => texts.reduce((sum, text) => sum + gzipSync(text).length, 0);

/** The scripts that index.html names and everything that they import statically: without these nothing is drawn. */
async function firstScripts(): Promise<ReadonlyMap<string, string>> {
  const read = async (url: string) => (await fetch(url)).text();
  const found = new Map<string, string>();
  const follow = async (url: string) => {
    if (found.has(url)) return;
    const text = await read(url);
    found.set(url, text);
    const imports = text.matchAll(/(?:^|[;}])\s*(?:import|export)\s*(?:[\w$*{][^;"'()]*?from\s*)?["']([^"']+)["']/g);
    await Promise.all(Array.from(imports, ([, to]) => follow(new URL(to!, url).href)));
  };
  const page = inject("pageUrl");
  const named = (await read(page)).matchAll(/<(?:script|link rel="modulepreload")[^>]*?(?:src|href)="([^"]+\.js)"/g);
  await Promise.all(Array.from(named, ([, to]) => follow(new URL(to!, page).href)));
  return found;
}

// The last one here: what it provokes is reported as a problem.
test("a policy lets only the page's own scripts run, and refuses eval", async () => {
  const policy = await opened.page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  const directives = policy!.split(";").map((directive) => directive.trim());
  expect(directives.filter((directive) => directive.startsWith("script-src"))).toEqual(["script-src 'self'"]);
  expect(directives).toContain("default-src 'self'");
  const violated = await opened.page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("securitypolicyviolation", ({ blockedURI }) => resolve(blockedURI));
        // oxlint-disable-next-line typescript/no-implied-eval -- what the policy must refuse
        setTimeout("globalThis.slipped = true");
      }),
  );
  expect(violated).toBe("eval");
  expect(await opened.page.evaluate("globalThis.slipped")).toBeUndefined();
});
