import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon, settle } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 900, height: 600 } });
  await settle(opened.page);
});
afterAll(() => opened?.close());

const last = 1000;
const step = () => opened.page.evaluate(() => fallLine.step());
const press = (key: string) => opened.page.keyboard.press(key);
const click = (name: string) => opened.page.getByRole("button", { name, exact: true }).click();
const slider = (name: string) => opened.page.getByRole("slider", { name, exact: true });
const isPlaying = () => opened.page.getByRole("button", { name: "Pause", exact: true }).isVisible();

/** Nothing has the focus, and the pointer is over nothing. */
async function letGo() {
  await opened.page.mouse.move(1, 1);
  await opened.page.evaluate(() => (document.activeElement as HTMLElement).blur());
}

beforeEach(async () => {
  await opened.page.evaluate(() => {
    fallLine.pause();
    fallLine.edit((shot) => ({ ...shot, timeline: { ...shot.timeline, stepsPerSecond: 50, loop: false } }));
    fallLine.seek(0);
  });
  await letGo();
});

test("play runs until paused, and rests there", async () => {
  await click("Play");
  await expectSoon(step).toBeGreaterThan(3);
  expect(await isPlaying()).toBe(true);
  await click("Pause");
  const rest = await step();
  expect(rest).toBeLessThan(last);
  await settle(opened.page);
  expect(await step()).toBe(rest);
});

test("play ends at the last step, and begins again from there", async () => {
  await slider("Speed").focus();
  await press("End");
  await expectSoon(() => opened.page.evaluate(() => fallLine.shot().timeline.stepsPerSecond)).toBe(1000);
  await click("Play");
  await expectSoon(step).toBe(last);
  await expectSoon(isPlaying).toBe(false);

  await slider("Speed").focus();
  await press("Home");
  await expectSoon(() => opened.page.evaluate(() => fallLine.shot().timeline.stepsPerSecond)).toBe(1);
  await click("Play");
  await expectSoon(step).toBeGreaterThan(0);
  expect(await step()).toBeLessThan(last / 2);
});

test("the speed is in steps per second of real time", async () => {
  const { steps, seconds } = await opened.page.evaluate(async () => {
    fallLine.edit((shot) => ({ ...shot, timeline: { ...shot.timeline, stepsPerSecond: 100 } }));
    fallLine.play();
    const played = [];
    const began = performance.now();
    while (performance.now() - began < 1000) {
      const now = await new Promise<number>(requestAnimationFrame);
      played.push({ step: fallLine.step(), now });
    }
    const [from, to] = [played[2]!, played.at(-1)!];
    return { steps: to.step - from.step, seconds: (to.now - from.now) / 1000 };
  });
  expect(steps / seconds).toBeGreaterThan(99);
  expect(steps / seconds).toBeLessThan(101);
});

test("loop begins again after the end, without a pause", async () => {
  await press("l");
  await expectSoon(() => opened.page.getByRole("button", { name: "Loop" }).getAttribute("aria-pressed")).toBe("true");
  const turned = await opened.page.evaluate(async () => {
    fallLine.edit((shot) => ({ ...shot, timeline: { ...shot.timeline, stepsPerSecond: 1000 } }));
    fallLine.seek(900);
    fallLine.play();
    let before = fallLine.step();
    const began = performance.now();
    while (performance.now() - began < 20_000) {
      await new Promise(requestAnimationFrame);
      if (fallLine.step() < before) return { from: before, to: fallLine.step() };
      before = fallLine.step();
    }
    return null;
  });
  expect(turned?.from).toBe(last);
  expect(turned?.to).toBeLessThan(last);
  expect(await isPlaying()).toBe(true);
});

test("buttons take a step forward and back, and go to either end", async () => {
  await click("A step forward");
  expect(await step()).toBe(1);
  await click("A step forward");
  await click("A step back");
  expect(await step()).toBe(1);
  await click("To the end");
  expect(await step()).toBe(last);
  await click("A step forward");
  expect(await step()).toBe(last);
  await click("To the start");
  expect(await step()).toBe(0);
  await click("A step back");
  expect(await step()).toBe(0);
});

test("a single step from between two steps goes to a whole one, and pauses", async () => {
  await opened.page.evaluate(() => {
    fallLine.seek(10.5);
    fallLine.play();
  });
  await press("ArrowLeft");
  expect(await isPlaying()).toBe(false);
  expect(Number.isInteger(await step())).toBe(true);
  await opened.page.evaluate(() => fallLine.seek(10.5));
  await press("ArrowLeft");
  expect(await step()).toBe(10);
  await opened.page.evaluate(() => fallLine.seek(10.5));
  await press("ArrowRight");
  expect(await step()).toBe(11);
});

test("keys: space, arrows, with Shift ten, Home and End", async () => {
  await press("ArrowRight");
  await press("Shift+ArrowRight");
  expect(await step()).toBe(11);
  await press("ArrowLeft");
  expect(await step()).toBe(10);
  await press("Shift+ArrowLeft");
  expect(await step()).toBe(0);
  await press("End");
  expect(await step()).toBe(last);
  await press("Home");
  expect(await step()).toBe(0);
  await press(" ");
  await expectSoon(isPlaying).toBe(true);
  await expectSoon(step).toBeGreaterThan(0);
  await press(" ");
  await expectSoon(isPlaying).toBe(false);
});

test("keys that are typed into a field stay there", async () => {
  await opened.page.getByRole("textbox", { name: "steps" }).focus();
  await press("End");
  await press("ArrowRight");
  await press("r");
  expect(await step()).toBe(0);
  await press("Escape");
});

test("the scrubber seeks where it is dragged, and shows where the playhead is", async () => {
  const box = (await slider("Step").boundingBox())!;
  const x = (share: number) => box.x + 7 + share * (box.width - 14); // between the middles of the thumb at both ends
  const { mouse } = opened.page;
  await mouse.move(x(0), box.y + box.height / 2);
  await mouse.down();
  await mouse.move(x(0.3), box.y + box.height / 2);
  expect(Math.abs((await step()) - 300)).toBeLessThan((1.5 * last) / (box.width - 14));
  await mouse.move(x(0.75), box.y + box.height / 2);
  await mouse.up();
  expect(Math.abs((await step()) - 750)).toBeLessThan((1.5 * last) / (box.width - 14));
  expect(Number.isInteger(await step())).toBe(true);

  await slider("Step").fill("123");
  expect(await step()).toBe(123);
  await opened.page.evaluate(() => fallLine.seek(77));
  await expectSoon(() => slider("Step").inputValue()).toBe("77");
  expect(await opened.page.locator(".count").textContent()).toBe("77 / 1,000");
});

test("a click on the loss chart seeks", async () => {
  const over = (await opened.page.locator(".chart").first().locator("canvas + div").boundingBox())!;
  await opened.page.mouse.click(over.x + 0.4 * over.width, over.y + 0.5 * over.height);
  expect(Math.abs((await step()) - 0.4 * last)).toBeLessThan((1.5 * last) / over.width);
});

test("charts have the screen's pixels at any size of the window, and tell what the pointer is on", async () => {
  const { page } = opened;
  const charts = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLCanvasElement>(".chart canvas"), (canvas) => {
        const { clientWidth, clientHeight } = canvas.closest(".plot")!;
        const fits = [clientWidth, clientHeight].map((length) => Math.round(length * devicePixelRatio));
        return { fits: canvas.width === fits[0] && canvas.height === fits[1], width: canvas.width };
      }),
    );
  const before = await charts();
  expect(before.map(({ fits }) => fits)).toEqual([true, true]);
  await page.setViewportSize({ width: 1300, height: 800 });
  await expectSoon(async () => (await charts())[0]!.width > before[0]!.width).toBe(true);
  expect((await charts()).map(({ fits }) => fits)).toEqual([true, true]);
  await page.setViewportSize({ width: 900, height: 600 });
  await expectSoon(charts).toEqual(before);

  const picture = () => page.evaluate(() => document.querySelector<HTMLCanvasElement>(".chart canvas")!.toDataURL());
  const plain = await picture();
  await page.locator(".chart").first().locator("canvas + div").hover();
  await expectSoon(async () => (await picture()) === plain).toBe(false);
  await page.mouse.move(1, 1);
  await expectSoon(async () => (await picture()) === plain).toBe(true);
});

test("the picture at a step is the same however it was reached", async () => {
  const { page } = opened;
  /** Surface and labels and charts to the pixel, and the readout; not by a picture of the page, whose background Chromium dithers now so, now so. */
  const look = async () => {
    await settle(page);
    return page.evaluate(async () => ({
      picture: await probe.fingerprint(await probe.read("scene", "labels")),
      charts: Array.from(document.querySelectorAll<HTMLCanvasElement>(".chart canvas"), (chart) => chart.toDataURL()),
      readout: document.querySelector(".readout")!.textContent,
    }));
  };
  await page.evaluate(() => fallLine.seek(40));
  const sought = await look();

  await page.evaluate(() => fallLine.seek(0));
  for (let ten = 0; ten < 4; ten++) await press("Shift+ArrowRight");
  expect(await look()).toEqual(sought);

  await press(" ");
  await expectSoon(step).toBeGreaterThan(45);
  await press(" ");
  await page.evaluate(() => fallLine.seek(40));
  expect(await look()).toEqual(sought);

  await press("End");
  await slider("Step").fill("41");
  await press("ArrowLeft");
  expect(await look()).toEqual(sought);

  await page.evaluate(() => fallLine.seek(41));
  const next = await look();
  expect(next.picture).not.toBe(sought.picture);
  expect(next.readout).not.toBe(sought.readout);
});

test("nothing was wrong meanwhile", () => {
  expect(opened.problems).toEqual([]);
});
