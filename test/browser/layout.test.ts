import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon, settle } from "./soon.ts";
import { covering, things } from "./things.ts";

let opened: OpenedPage;

/** Everything of the page that must stay clear of everything else. */
const parts = [
  "header h1",
  ".views",
  "header > .icon",
  ".readout > *",
  ".chart",
  ".transport",
  ".scrubber",
  ".speed",
  ".timeline > .icon",
  "aside",
];

const one = async (selector: string) => (await things(opened.page, selector))[0]!;
const overflows = () =>
  opened.page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { sideways: scrollWidth > innerWidth, down: scrollHeight > innerHeight };
  });

describe.each([
  [1280, 720],
  [1920, 1080],
  [900, 600],
])("a window of %i × %i", (width, height) => {
  beforeAll(async () => {
    opened = await openPage({ viewport: { width, height } });
    await settle(opened.page);
  });
  afterAll(() => opened?.close());

  test.each(["MSE of a line", "sin · cos, three balls"])(
    "nothing covers anything, nor leaves the window: %s",
    async (label) => {
      await opened.page.getByRole("combobox", { name: "surface" }).selectOption({ label });
      await settle(opened.page);
      const all = await things(opened.page, ...parts);
      expect(all.length).toBeGreaterThan(parts.length);
      expect(covering(all)).toEqual([]);
      expect(await overflows()).toEqual({ sideways: false, down: false });
      const outside = all.filter(
        ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width + 0.5 || bottom > height + 0.5,
      );
      expect(outside).toEqual([]);
    },
  );

  test("the canvases fill the picture, and have its pixels", async () => {
    const picture = await one(".picture");
    for (const selector of ["canvas.scene", "canvas.labels"]) {
      expect(await one(selector)).toEqual({ ...picture, name: `${selector} 1` });
      const pixels = await opened.page
        .locator(selector)
        .evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
      expect(pixels).toEqual([picture.right - picture.left, picture.bottom - picture.top]);
    }
  });
});

describe("a phone of 390 × 844", () => {
  const phone = { width: 390, height: 844 };
  beforeAll(async () => {
    opened = await openPage({ viewport: phone, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    await settle(opened.page);
  });
  afterAll(() => opened?.close());

  test("the picture comes first, and fills more than half of the screen", async () => {
    const picture = await one(".picture");
    expect(picture.bottom).toBeLessThanOrEqual(phone.height);
    expect((picture.bottom - picture.top) / phone.height).toBeGreaterThanOrEqual(0.55);
    expect(picture.right - picture.left).toBe(phone.width);
    await opened.picture("phone");
  });

  test("everything else lies below it or above it, and nothing covers anything", async () => {
    const picture = await one(".picture");
    for (const below of await things(opened.page, ".timeline", ".readout", ".chart", "aside"))
      expect(below.top, `top of ${below.name}`).toBeGreaterThanOrEqual(picture.bottom - 0.5);
    expect(covering([picture, ...(await things(opened.page, ...parts))])).toEqual([]);
  });

  test("the page scrolls down to its controls, and never sideways", async () => {
    expect(await overflows()).toEqual({ sideways: false, down: true });
    const field = opened.page.getByRole("textbox", { name: "step size" });
    await field.scrollIntoViewIfNeeded();
    expect(await opened.page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await field.fill("0.09");
    await field.press("Enter");
    await expectSoon(() => opened.page.locator(".verdict").textContent()).toMatch(/^Diverged/);
    expect(opened.problems).toEqual([]);
  });
});

describe.each([
  [390, 844],
  [844, 390],
])("where a finger presses, %i × %i", (width, height) => {
  const pressed = "button, select, summary, input:not([type=checkbox]), aside input[type=checkbox] + label";

  /** What is lower than a finger is wide, or narrower than half of it, with what reaches out of it. */
  const tooSmall = () =>
    opened.page.evaluate(
      (selector) =>
        Array.from(document.querySelectorAll(selector), (element) => {
          const { width: across, height: down } = element.getBoundingClientRect();
          const { content, top } = getComputedStyle(element, "::after");
          const reach = content === "none" ? 0 : -Number.parseFloat(top);
          return { name: element.ariaLabel ?? element.textContent, across, down, reach };
        }).filter(({ across, down, reach }) => across > 1 && (down + 2 * reach < 44 || across + 2 * reach < 24)),
      pressed,
    );

  test.each(["", "#preset=step-sizes", "#preset=race"])("everything is as large as one: %s", async (address) => {
    const options = { viewport: { width, height }, isMobile: true, hasTouch: true };
    opened = await openPage({ address, ...options });
    await settle(opened.page);
    expect(await opened.page.locator(pressed).count()).toBeGreaterThan(30);
    expect(await tooSmall()).toEqual([]);
    await opened.page.getByRole("navigation").getByRole("button", { name: "Record" }).click();
    await opened.page.locator(".preview canvas").waitFor();
    expect(await tooSmall()).toEqual([]);
    expect((await overflows()).sideways).toBe(false);
    await opened.close();
  });
});

test("turning the window redraws the picture at its new size", async () => {
  opened = await openPage({ viewport: { width: 600, height: 500 } });
  await settle(opened.page);
  await opened.page.setViewportSize({ width: 500, height: 600 });
  await expectSoon(() =>
    opened.page.locator("canvas.scene").evaluate((canvas: HTMLCanvasElement) => canvas.width),
  ).toBe(500);
  await opened.close();
});
