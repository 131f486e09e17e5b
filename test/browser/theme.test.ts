import { afterEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { presets } from "../../src/shot/presets/index.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon } from "./soon.ts";

let opened: OpenedPage | undefined;
afterEach(() => opened?.close());

const viewport = { width: 900, height: 600 };
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset["theme"]);
const reload = async (page: Page) => {
  await page.reload();
  await expectSoon(() => page.evaluate("globalThis.fallLine?.framesDrawn() > 0")).toBe(true);
};

test("the theme is the system's until the reader chooses; then no preset, system or reload undoes it", async () => {
  opened = await openPage({ viewport, colorScheme: "light" });
  const { page } = opened;
  expect(await themeOf(page)).toBe("light");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectSoon(() => themeOf(page)).toBe("dark");

  await page.evaluate(() => fallLine.edit((shot) => ({ ...shot, title: "edited" })));
  await expectSoon(() => new URL(page.url()).hash).toMatch(/^#s=1\./);
  await page.emulateMedia({ colorScheme: "light" });
  await reload(page); // its own address holds the theme, and still follows the system
  expect(await themeOf(page)).toBe("light");

  await page.keyboard.press("t");
  await expectSoon(() => themeOf(page)).toBe("dark");
  await page.getByRole("button", { name: "Presets" }).click();
  await page.getByRole("button", { name: presets.saddle.title }).click();
  await expectSoon(() => page.evaluate(() => fallLine.shot().title)).toBe(presets.saddle.shot.title);
  await reload(page);
  expect(await themeOf(page)).toBe("dark");
  expect(await page.evaluate(() => fallLine.shot())).toEqual(presets.saddle.shot);
  expect(opened.problems).toEqual([]);
});

test("a link shows the theme that was shown where it was made, until the reader chooses", async () => {
  opened = await openPage({ viewport, colorScheme: "light", address: "#preset=saddle" });
  await opened.page.evaluate(() => fallLine.edit((shot) => ({ ...shot, title: "sent" })));
  await expectSoon(() => new URL(opened!.page.url()).hash).toMatch(/^#s=1\./);
  const { hash } = new URL(opened.page.url());
  await opened.close();

  opened = await openPage({ viewport, colorScheme: "dark", address: hash });
  const { page } = opened;
  expect(await themeOf(page)).toBe("light");
  await page.keyboard.press("t");
  await expectSoon(() => themeOf(page)).toBe("dark");
  expect(await page.evaluate(() => fallLine.shot().look)).toEqual({});
});
