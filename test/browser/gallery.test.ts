import { afterAll, beforeAll, expect, test } from "vitest";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { palette } from "../../src/shot/palette.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { fingerprint, hueLike, readPicture, shareOf } from "./pixels.ts";
import { placesIn } from "./places.ts";
import { expectSoon, settle } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ reducedMotion: "reduce" }); // views change at once
  await settle(opened.page);
});
afterAll(() => opened?.close());

const seen = new Set<string>();

test.each(Object.entries(surfaces))("%s is drawn, and from above every ball is at its start", async (id, surface) => {
  const { page } = opened;
  await page.getByRole("combobox", { name: "surface" }).selectOption({ label: surface.label });
  await page.locator(".readout h2", { hasText: new RegExp(surface.label, "i") }).waitFor();
  await page.keyboard.press("1");
  const scene = await readPicture(page, "scene");
  const places = await placesIn(page);
  surface.defaults.starts.forEach((start, run) => {
    const ball = places.ball(run);
    const lit = shareOf(scene, hueLike(palette.dark.runColors[run]!), { ...ball, radius: 0.8 * ball.radius });
    expect(lit, `ball ${run + 1} at ${start.join()}`).toBeGreaterThan(0.7);
  });

  await page.keyboard.press("r");
  await page.keyboard.press("End");
  seen.add(await fingerprint(page));
  await opened.picture(id);
});

test("no two surfaces look alike, nothing was wrong, and every shader links", async () => {
  expect(seen.size).toBe(Object.keys(surfaces).length);
  expect(opened.problems).toEqual([]);
  expect(await opened.page.evaluate(() => probe.programs().broken)).toBe(0);
});

test("the light theme has a picture too", async () => {
  const { page } = opened;
  await page.getByRole("combobox", { name: "surface" }).selectOption({ label: surfaces.mse.label });
  await page.keyboard.press("t");
  await page.keyboard.press("End");
  await expectSoon(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe("light");
  await opened.picture("light");
});
