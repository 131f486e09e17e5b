import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, type OpenedPage } from "./page.ts";
import { fingerprint } from "./pixels.ts";
import { expectSoon, settle } from "./soon.ts";
import { covering, things } from "./things.ts";

const viewport = { width: 900, height: 600 };
let opened: OpenedPage;
const card = () => opened.page.locator(".card");

describe("without WebGL", () => {
  beforeAll(async () => {
    opened = await openPage({ viewport, before: takeWebGLAway, undrawn: true });
  });
  afterAll(() => opened?.close());

  function takeWebGLAway() {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...[kind, options]: [string, unknown?]
    ) {
      return kind.startsWith("webgl") ? null : getContext.call(this, kind, options);
    } as typeof getContext;
  }

  test("a card says so, and what helps", async () => {
    await card().waitFor();
    expect(await card().textContent()).toMatch("turn on hardware acceleration");
    expect(await opened.page.evaluate(() => fallLine.memory())).toEqual({ geometries: 0, textures: 0 });
  });

  test("readout, charts and timeline work", async () => {
    const { page } = opened;
    await expectSoon(() => page.locator(".readout td").first().textContent()).toBe("0");
    const chart = () =>
      page
        .locator(".chart canvas")
        .first()
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    await page.locator(".chart canvas").first().waitFor();
    const atStart = await chart();
    await page.getByRole("button", { name: "To the end" }).click();
    await expectSoon(() => page.locator(".readout td").first().textContent()).toBe("1,000");
    await expectSoon(async () => (await chart()) !== atStart).toBe(true);
    await page.getByRole("button", { name: "To the start" }).click();
    await page.getByRole("button", { name: "Play" }).click();
    await expectSoon(() => page.evaluate(() => fallLine.step())).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Pause" }).click();
  });

  test("the card covers none of them", async () => {
    await opened.picture("without-webgl");
    expect(covering(await things(opened.page, ".card", ".readout > *", ".chart"))).toEqual([]);
  });

  test("so do the controls", async () => {
    const field = opened.page.getByRole("textbox", { name: "step size" });
    await field.fill("0.09");
    await field.press("Enter");
    await expectSoon(() => opened.page.locator(".verdict").textContent()).toMatch(/^Diverged/);
  });

  test("nothing fails but WebGL itself", () => {
    expect(opened.problems.filter((problem) => !/WebGL/.test(problem))).toEqual([]);
  });
});

describe("when the graphics card takes its memory back", () => {
  beforeAll(async () => {
    opened = await openPage({ viewport });
    await settle(opened.page);
  });
  afterAll(() => opened?.close());

  test("a card says so; when it comes back, so does the same picture", async () => {
    const { page } = opened;
    await page.evaluate(() => fallLine.seek(30));
    const before = await fingerprint(page);
    const loseContext = await page.evaluateHandle(() => {
      const gl = document.querySelector<HTMLCanvasElement>("canvas.scene")!.getContext("webgl2")!;
      return gl.getExtension("WEBGL_lose_context")!;
    });
    await loseContext.evaluate((extension) => extension.loseContext());
    await card().waitFor();
    expect(await card().textContent()).toMatch("took its memory back");

    // Meanwhile the page goes on.
    await page.keyboard.press("ArrowRight");
    await expectSoon(() => page.locator(".readout td").first().textContent()).toBe("31");
    await page.keyboard.press("ArrowLeft");

    await loseContext.evaluate((extension) => extension.restoreContext());
    await card().waitFor({ state: "detached" });
    await settle(page);
    expect(await fingerprint(page)).toBe(before);
    expect(opened.problems).toEqual([]);
  });

  test("it can be taken twice, and surfaces that come after it are drawn as ever", async () => {
    const { page } = opened;
    const choose = (label: string) => page.getByRole("combobox", { name: "surface" }).selectOption({ label });
    await choose("sine");
    await settle(page);
    const before = await fingerprint(page);
    await choose("parabola");
    const loseContext = await page.evaluateHandle(() => {
      const gl = document.querySelector<HTMLCanvasElement>("canvas.scene")!.getContext("webgl2")!;
      return gl.getExtension("WEBGL_lose_context")!;
    });
    await loseContext.evaluate((extension) => extension.loseContext());
    await card().waitFor();
    await choose("sine");
    await loseContext.evaluate((extension) => extension.restoreContext());
    await card().waitFor({ state: "detached" });
    await settle(page);
    expect(await fingerprint(page)).toBe(before);
    // three keeps what it knew before the loss, and deletes what went with it: Chromium says so, and nothing happens.
    const spoken = opened.problems.filter((problem) => !/object does not belong to this context/.test(problem));
    expect(spoken).toEqual([]);
  });
});
