import { afterAll, beforeAll, expect, test } from "vitest";
import { presets } from "../../src/shot/presets/index.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon, settle } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 1280, height: 720 }, hasTouch: true, address: "#preset=starts" });
  await settle(opened.page);
});
afterAll(() => opened?.close());

const tip = () => opened.page.getByRole("tooltip");
const button = (name: string) => opened.page.getByRole("button", { name, exact: true });
const runs = () => opened.page.evaluate(() => fallLine.shot().panes[0]!.runs);

test("a glyph says what it does to a mouse that rests on it, and to the keyboard", async () => {
  const { page } = opened;
  await button("Light or dark").hover();
  await expectSoon(() => tip().textContent()).toBe("Light or dark (T)");
  await page.mouse.move(600, 300);
  await tip().waitFor({ state: "hidden" });
  await button("Record").focus();
  await page.keyboard.press("Tab");
  await expectSoon(() => tip().textContent()).toBe("Menu");
  expect(await tip().isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await tip().waitFor({ state: "hidden" });
});

test("a long press says it too, and does nothing else", async () => {
  const { page } = opened;
  const { x, y } = (await button("Loop").boundingBox())!;
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchEnd", touchPoints: readonly { x: number; y: number }[]) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  await touch("touchStart", [{ x: x + 9, y: y + 9 }]);
  await expectSoon(() => tip().textContent()).toBe("Loop (L)");
  expect(await tip().isVisible()).toBe(true);
  const { y: top, height } = (await tip().boundingBox())!;
  expect(top + height).toBeLessThanOrEqual(y); // there is no room below
  await touch("touchEnd", []);
  expect(await page.evaluate(() => fallLine.shot().timeline.loop)).toBe(presets.starts.shot.timeline.loop);
  await devtools.detach();
});

test("a run is hidden, shown, shown alone and then edited, copied and removed by its row", async () => {
  const hidden = async () => (await runs()).map((run) => run.hidden === true);
  const all = presets.starts.shot.panes[0]!.runs;
  const [none, butOne] = [all.map(() => false), all.map((_, i) => i !== 1)];
  await button("Hide ball 2").click();
  await expectSoon(hidden).toEqual(none.with(1, true));
  await button("Show ball 2").click();
  await expectSoon(hidden).toEqual(none);
  await button("Show ball 2 alone, or all").click();
  await expectSoon(hidden).toEqual(butOne);
  expect(await button("Edit ball 2 alone").getAttribute("aria-pressed")).toBe("true");
  await button("Show ball 2 alone, or all").click();
  await expectSoon(hidden).toEqual(none);
  await button("Duplicate ball 2").click();
  await expectSoon(runs).toHaveLength(all.length + 1);
  await button(`Remove ball ${all.length + 1}`).click();
  await expectSoon(runs).toHaveLength(all.length);
  expect(opened.problems).toEqual([]);
});
