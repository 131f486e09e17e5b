import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { build, preview } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon } from "./soon.ts";

const root = join("test", "browser", "component");
const outDir = join(process.cwd(), "node_modules", ".cache", `component-${process.pid}`);
const common = { configFile: false, root, logLevel: "warn" } as const;

let opened: OpenedPage;
let page: Page;
let server: Awaited<ReturnType<typeof preview>>;
beforeAll(async () => {
  await build({
    ...common,
    define: { "process.env.NODE_ENV": '"development"' }, // React then warns of what a page's author should know
    build: { outDir, emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 3000 },
  });
  server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  opened = await openPage({ address: server.resolvedUrls!.local[0]!, undrawn: true });
  ({ page } = opened);
});
afterAll(async () => {
  await opened.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
});

const picture = async () => (await page.locator(".view").screenshot()).toString("base64");
const stepShown = async () => Number(await page.locator("output").textContent());

test("two shots play side by side, and one plays on when the other leaves", async () => {
  const two = await openPage({ address: `${server.resolvedUrls!.local[0]!}#two`, undrawn: true });
  const steps = async () => (await two.page.locator("output").allTextContents()).map(Number);
  const shots = async () =>
    Promise.all(
      [".first", ".second"].map(async (name) => (await two.page.locator(name).screenshot()).toString("base64")),
    );
  await expectSoon(async () => (await steps())[0]).toBe(prepareNow(presets.parabola.shot).lastTick);
  await expectSoon(async () => (await steps())[1]).toBeGreaterThan(0);
  const [first, second] = await shots();
  expect(first).not.toBe(second);
  await two.page.getByRole("button", { name: "leave" }).click();
  await expectSoon(() => two.page.locator("canvas").count()).toBe(2);
  const then = (await steps())[1];
  await expectSoon(async () => (await steps())[1]).not.toBe(then);
  expect(two.problems).toEqual([]);
  await two.close();
});

test("a shot is drawn in somebody else's page, goes where it is told to, plays, turns and leaves", async () => {
  await page.locator(".view canvas").nth(1).waitFor();
  let before = "";
  const changes = async () => {
    const now = await picture();
    const changed = now !== before;
    before = now;
    return changed;
  };
  const [scene, labels] = await Promise.all([0, 1].map((i) => page.locator("canvas").nth(i).boundingBox()));
  expect(labels).toEqual(scene); // or names would stand beside what they name

  await page.getByRole("button", { name: "step 7" }).click();
  await expectSoon(stepShown).toBe(7); // told after a frame
  await changes();

  await page.getByRole("button", { name: "play" }).click();
  await expectSoon(stepShown).toBe(prepareNow(presets.parabola.shot).lastTick);
  await expectSoon(changes).toBe(true);

  await page.mouse.move(200, 200);
  await page.mouse.down();
  await page.mouse.move(300, 180, { steps: 4 });
  await page.mouse.up();
  await expectSoon(changes).toBe(true);
  await opened.picture("component");

  await page.getByRole("button", { name: "show" }).click();
  await expectSoon(() => page.locator("canvas").count()).toBe(0);
  await page.getByRole("button", { name: "show" }).click();
  await expectSoon(() => page.locator("canvas").count()).toBe(2);
  expect(opened.problems).toEqual([]);
});
