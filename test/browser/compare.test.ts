import { text as readText } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { presets, type PresetId } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { violationsOn } from "./axe.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon } from "./soon.ts";

let opened: OpenedPage | undefined;
afterEach(() => opened?.close());

const open = async (address = "", viewport = { width: 900, height: 600 }): Promise<Page> => {
  opened = await openPage({ address, viewport });
  return opened.page;
};
const shotOf = (page: Page): Promise<Shot> => page.evaluate(() => fallLine.shot());
const azimuths = (page: Page) => page.evaluate(() => fallLine.cameras().map(({ azimuth }) => azimuth));
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Drags across the picture's left half, in open space above the surface. */
async function orbitLeftPane(page: Page) {
  const { x, y, height } = (await page.locator(".picture").boundingBox())!;
  await page.mouse.move(x + 40, y + height - 90);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + height - 90, { steps: 4 });
  await page.mouse.up();
}

test("linked cameras move together; unlinked ones do not, and link again", async () => {
  const page = await open("#preset=standardise");
  await page.locator(".standings td").first().waitFor(); // with it the picture gets its size
  await orbitLeftPane(page);
  await expectSoon(async () => (await azimuths(page))[0]).toBeLessThan(0.5);
  const [left, right] = await azimuths(page);
  expect(right).toBe(left);

  await button(page, "Link cameras").click();
  await orbitLeftPane(page);
  await expectSoon(async () => (await azimuths(page))[0]).not.toBe(left);
  expect((await azimuths(page))[1]).toBe(right);

  await button(page, "Link cameras").click();
  await expectSoon(async () => new Set(await azimuths(page)).size).toBe(1);
});

test("one clock for all panes: shorter runs wait at their end", async () => {
  const page = await open("#preset=standardise");
  await page.evaluate(() => fallLine.seek(1e9));
  await expectSoon(() => page.evaluate(() => fallLine.step())).toBe(300);
  const rows = page.locator(".standings tbody tr");
  await expectSoon(() => rows.count()).toBe(2);
  expect(await rows.nth(1).textContent()).toContain("converged at step 1");
});

describe.each(Object.keys(presets) as PresetId[])("preset %s", (id) => {
  test("opens by its address, without a word of complaint, and is shown", async () => {
    const page = await open(`#preset=${id}`, { width: 1280, height: 720 });
    expect(await shotOf(page)).toEqual(presets[id].shot);
    await page.evaluate(() => fallLine.seek(20));
    if (presets[id].shot.panes.length > 1) await page.locator(".standings td").first().waitFor();
    expect((await opened!.picture(`preset-${id}`)).length).toBeGreaterThan(20_000); // a blank page is far smaller
    expect(opened!.problems).toEqual([]);
    expect(await page.locator(".notice").count()).toBe(0);
  });
});

test("presets open from the menu, and Back returns", async () => {
  const page = await open();
  const before = await shotOf(page);
  await button(page, "Presets").click();
  await button(page, /^The edge of stability/).click();
  await expectSoon(() => shotOf(page)).toEqual(presets.stability.shot);
  expect(new URL(page.url()).hash).toBe("#preset=stability");
  await page.goBack();
  await expectSoon(() => shotOf(page)).toEqual(before);
  await page.goForward();
  await expectSoon(() => shotOf(page)).toEqual(presets.stability.shot);
});

test("the address holds what is shown: a real reload brings it back", async () => {
  const page = await open();
  await page.evaluate(() =>
    fallLine.edit((shot) => ({
      ...shot,
      title: "Mine — ∇",
      panes: [
        {
          surface: { kind: "function", id: "sine" },
          scale: "symlog",
          runs: [{ optimizer: "gd", params: { lr: 0.123456789 } }],
        },
        ...shot.panes,
      ],
      look: { theme: "light", resolution: 64 },
    })),
  );
  const shown = await shotOf(page);
  await expectSoon(() => new URL(page.url()).hash).toMatch(/^#s=1\./);
  await page.reload();
  await expectSoon(() => page.evaluate("globalThis.fallLine?.framesDrawn() > 0")).toBe(true);
  expect(await shotOf(page)).toEqual(shown);
  expect(opened!.problems).toEqual([]);
});

test("a reload right after an edit, or with a number half typed, loses neither", async () => {
  const page = await open("#preset=saddle");
  await page.evaluate(() => fallLine.edit((shot) => ({ ...shot, title: "the last" })));
  await page.reload();
  await expectSoon(() => page.evaluate("globalThis.fallLine?.framesDrawn() > 0")).toBe(true);
  expect((await shotOf(page)).title).toBe("the last");
  await expectSoon(() => new URL(page.url()).hash).toMatch(/^#s=1\./);

  const steps = page.getByRole("textbox", { name: "steps", exact: true });
  await steps.fill("77");
  await page.reload();
  await expectSoon(() => page.evaluate("globalThis.fallLine?.framesDrawn() > 0")).toBe(true);
  const { title, panes } = await shotOf(page);
  expect([title, panes[0]!.runs[0]!.steps]).toEqual(["the last", 77]);
  expect(opened!.problems).toEqual([]);
});

test("a damaged link opens the first shot and says so, once", async () => {
  const page = await open("#s=1.garbage");
  expect((await shotOf(page)).panes).toHaveLength(1);
  await page.getByText(/this is no Fall Line shot/).waitFor();
  await button(page, "Dismiss").click();
  await expectSoon(() => page.locator(".notice").count()).toBe(0);
});

test("undo and redo walk through the edits, a burst at a time", async () => {
  const page = await open();
  const first = await shotOf(page);
  await page.keyboard.press("l");
  await expectSoon(async () => (await shotOf(page)).timeline.loop).toBe(true);
  const looping = await shotOf(page);
  await page.keyboard.press("Control+z");
  await expectSoon(() => shotOf(page)).toEqual(first);
  await page.keyboard.press("Control+Shift+z");
  await expectSoon(() => shotOf(page)).toEqual(looping);
});

test("a saved shot opens again when it is dropped", async () => {
  const page = await open("#preset=anscombe");
  await button(page, "Menu").click();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save as a file").click()]);
  expect(download.suggestedFilename()).toBe("anscombe-s-quartet.json");
  const text = await readText(await download.createReadStream());

  await button(page, "Menu").click();
  await button(page, "Start over").click();
  await expectSoon(async () => (await shotOf(page)).panes.length).toBe(1);
  await page.evaluate((json) => {
    const data = new DataTransfer();
    data.items.add(new File([json], "mine.json", { type: "application/json" }));
    dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);
  await expectSoon(() => shotOf(page)).toEqual({ ...presets.anscombe.shot, look: { theme: "dark" } }); // as it was shown
});

test("embedded: picture, title and play button only; it obeys messages and ignores others", async () => {
  const page = await open("?embed#preset=parabola", { width: 480, height: 320 });
  expect(await page.getByRole("button").count()).toBe(1);
  await page.getByRole("heading", { name: "One parameter" }).waitFor();
  const step = () => page.evaluate(() => fallLine.step());
  const post = (message: unknown) => page.evaluate((data) => postMessage(data, "*"), message);
  for (const message of [
    null,
    7,
    "play",
    { type: "jump" },
    { type: "seek" },
    { type: "seek", step: "9" },
    { type: "seek", step: NaN },
    [],
  ])
    await post(message);
  await post({ type: "seek", step: 12 });
  await expectSoon(step).toBe(12);
  await post({ type: "play" });
  await expectSoon(step).toBeGreaterThan(12);
  await post({ type: "pause" });
  await button(page, "Play").waitFor();
  expect(opened!.problems).toEqual([]);
});

test("by keyboard alone: add a pane, change its surface, play", async () => {
  const page = await open();
  await tabTo(page, "Add a pane");
  await page.keyboard.press("Enter");
  await expectSoon(async () => (await shotOf(page)).panes.length).toBe(2);
  await page.locator("aside label").first().waitFor(); // the panel comes after the first picture
  await tabTo(page, "surface");
  await page.keyboard.press("ArrowDown");
  await expectSoon(async () => (await shotOf(page)).panes[1]!.surface).toEqual({ kind: "function", id: "sincos" });
  expect((await shotOf(page)).panes[0]!.surface).toMatchObject({ kind: "data" });
  await tabTo(page, "Play");
  await page.keyboard.press("Enter");
  await expectSoon(() => page.evaluate(() => fallLine.step())).toBeGreaterThan(0);
});

test("the panel sets the drawn domain and what the clock counts; ends in the wrong order are refused", async () => {
  const page = await open();
  const panel = page.locator("aside");
  await panel.getByText("Domain", { exact: true }).click();
  const type = async (text: string) => {
    const field = page.locator("#Domain\\.xfrom");
    await field.fill(text);
    await field.press("Enter");
  };
  await type("-1");
  await expectSoon(async () => (await shotOf(page)).panes[0]!.domain?.x[0]).toBe(-1);
  const { domain } = (await shotOf(page)).panes[0]!;
  await type("99");
  await page.getByText(/A domain needs a lower end below its upper one/).waitFor();
  expect((await shotOf(page)).panes[0]!.domain).toEqual(domain);

  await panel.getByText("Comparison", { exact: true }).click();
  await page.locator("#Comparison\\.clock").selectOption({ label: "gradient evaluations" });
  await expectSoon(async () => (await shotOf(page)).timeline.clock).toBe("evaluations");
});

/** Presses Tab until the focus is on a control of that name. */
async function tabTo(page: Page, name: string) {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = element.closest("aside")?.querySelector(`label[for="${CSS.escape(element.id)}"]`);
      return element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent ?? "";
    });
  // Once round the page, whatever its panel holds.
  for (let presses = 0; presses < 200; presses++) {
    if ((await focused()).startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}`);
}

test.each(["dark", "light"] as const)("axe finds nothing serious on the %s page", async (theme) => {
  const page = await open("#preset=standardise", { width: 1280, height: 720 });
  await page.evaluate((wanted) => fallLine.edit((shot) => ({ ...shot, look: { theme: wanted } })), theme);
  await page.locator(".standings td").first().waitFor();
  await page.locator("aside label").first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
});
