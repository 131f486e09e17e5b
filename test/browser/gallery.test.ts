import { afterAll, beforeAll, expect, test } from "vitest";
import { families, surfaces } from "../../src/core/surfaces/index.ts";
import { palette } from "../../src/shot/settings/palette.ts";
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
/** The first of each family: of every kind one. */
const firsts = Object.values(families).map((members) => Object.entries(members)[0]!);

test.each(firsts)("%s is drawn, and from above every ball is at its start", async (id, surface) => {
  const { page } = opened;
  await page.getByRole("combobox", { name: "surface" }).selectOption({ label: surface.label });
  const wanted = id === "mse" ? { kind: "data" } : { kind: "function", id };
  await expectSoon(() => page.evaluate(() => fallLine.shot().panes[0]!.surface)).toMatchObject(wanted);
  await settle(page); // more balls than three make a comparison, which takes room from the picture
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
  expect(seen.size).toBe(firsts.length);
  expect(opened.problems).toEqual([]);
  expect(await opened.page.evaluate(() => probe.programs().broken)).toBe(0);
});

test("a surface is chosen from its picture, and takes the chosen pane with descents of its own", async () => {
  const { page, requests } = opened;
  const pictures = () => requests.filter((url) => url.includes(".webp"));
  expect(pictures()).toEqual([]);
  await page.evaluate(() => fallLine.edit((shot) => ({ ...shot, panes: [...shot.panes, ...shot.panes] })));
  await page.getByRole("button", { name: "Surfaces in pictures…" }).click();
  const dialog = page.getByRole("dialog", { name: "Surfaces" });
  await expectSoon(() => dialog.locator("li").count()).toBe(Object.keys(surfaces).length);
  await expectSoon(() => pictures().length).toBeGreaterThan(5);
  const [before] = await page.evaluate(() => fallLine.shot().panes);
  await dialog.getByRole("button", { name: surfaces.griewank.label }).click();
  await expectSoon(() => dialog.count()).toBe(0);
  const [chosen, other] = await page.evaluate(() => fallLine.shot().panes);
  expect(chosen!.surface).toEqual({ kind: "function", id: "griewank" });
  expect(chosen!.runs).toHaveLength(surfaces.griewank.defaults.starts.length);
  expect(other).toEqual(before);

  await page.locator("aside").getByText("Domain", { exact: true }).click();
  await expectSoon(async () => {
    await page.getByRole("button", { name: "Classic domain" }).click(); // again, while the folder still unfolds
    return page.evaluate(() => fallLine.shot().panes[0]!.domain);
  }).toEqual(surfaces.griewank.classicDomain);
});

test("the light theme has a picture too", async () => {
  const { page } = opened;
  await page.getByRole("combobox", { name: "surface" }).selectOption({ label: surfaces.mse.label });
  await page.keyboard.press("t");
  await page.keyboard.press("End");
  await expectSoon(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe("light");
  await opened.picture("light");
});
