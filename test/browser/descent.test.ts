import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { endingOf } from "../../src/shot/runs/entries.ts";
import type { Run, Shot } from "../../src/shot/shot.ts";
import { openPage, type OpenedPage } from "./page.ts";
import type { Pixels } from "./probe.ts";
import { expectSoon, settle } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 900, height: 600 } });
  await settle(opened.page);
});
afterAll(() => opened?.close());
beforeEach(async () => {
  await opened.page.evaluate((shot) => fallLine.edit(() => shot), firstShot);
  await settle(opened.page);
  await expectSoon(() => field("step size α").inputValue()).toBe("0.01"); // what the panel still takes over would undo typing
});

const shot = (): Promise<Shot> => opened.page.evaluate(() => fallLine.shot());
const run = async (): Promise<Run> => (await shot()).panes[0]!.runs[0]!;
const field = (name: string) => opened.page.getByRole("textbox", { name });
const verdict = () => opened.page.locator(".verdict").textContent();
/** Why the panel did not take a number. */
const reason = async () => {
  const said = opened.page.locator("aside").getByRole("alert");
  return (await said.count()) === 0 ? null : await said.textContent();
};
/** The exact number in a row of the readout. */
const readout = (row: string) =>
  opened.page
    .locator(".readout tr", { has: opened.page.getByText(row, { exact: true }) })
    .locator("td")
    .getAttribute("title");

async function type(name: string, text: string) {
  await field(name).fill(text);
  await field(name).press("Enter");
  await settle(opened.page);
}

/** What the page must say about the end of its first run. */
function verdictOf(shown: Shot): string {
  const words = endingOf(prepareNow(shown).entries[0]!);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

test("an exact step size can be typed, beyond what the slider means", async () => {
  await type("step size α", "0.0123456789");
  expect((await run()).params).toEqual({ lr: 0.0123456789 });
  await expectSoon(() => readout("α")).toBe("0.0123456789");
  expect(await field("step size α").inputValue()).toBe("0.01235"); // all digits again when it is edited

  await type("step size α", "0,5e-1");
  expect((await run()).params).toEqual({ lr: 0.05 });
});

test("a field shows all digits of a number when it is entered, and passing through changes nothing", async () => {
  const start = [0.123456789, -1.23456789] as const;
  await opened.page.evaluate(
    (place) =>
      fallLine.edit((before) => ({
        ...before,
        panes: [{ ...before.panes[0]!, runs: [{ optimizer: "gd", params: {}, start: place }] }],
      })),
    start,
  );
  await expectSoon(() => field("start m").inputValue()).toBe("0.1235");
  const before = await shot();
  await field("start m").focus();
  expect(await field("start m").inputValue()).toBe(String(start[0]));
  await field("step size α").focus();
  for (let presses = 0; presses < 12; presses++) await opened.page.keyboard.press("Tab");
  await settle(opened.page);
  expect(await shot()).toEqual(before);
});

test("a contour spacing outside its range stays in its field, with the range", async () => {
  await opened.page.getByText("Contours", { exact: true }).click();
  await type("spacing (0: auto)", "1e9");
  expect((await shot()).look).toEqual({});
  await expectSoon(reason).toBe("expected a number from 0 to 1,000,000");
  await field("spacing (0: auto)").press("Escape");
  await expectSoon(reason).toBeNull();
  await opened.page.getByText("Contours", { exact: true }).click();
});

test.each(["", "fast", "0", "-1", "1e999", "1/0", "1,234"])(
  "a step size of %j is not taken, stays and is said why until another is set elsewhere",
  async (text) => {
    await type("step size α", text);
    expect((await run()).params).toEqual({});
    await expectSoon(reason).toMatch(/expected|is not a finite number|reads as 1234 and as 1.234/);
    await field("step size α").blur();
    expect(await field("step size α").inputValue()).toBe(text);
    await opened.page.getByRole("button", { name: "Reset descent" }).click();
    await expectSoon(() => field("step size α").inputValue()).toBe("0.01");
  },
);

test("the slider goes from 1e-5 to 10 by equal factors, by keys", async () => {
  const slider = opened.page.getByRole("slider", { name: "step size α" });
  await slider.press("Home");
  expect((await run()).params).toEqual({ lr: 1e-5 });
  await slider.press("End");
  expect((await run()).params).toEqual({ lr: 10 });
  await slider.fill("0.5");
  expect((await run()).params).toEqual({ lr: 0.01 });
  await slider.press("ArrowRight");
  expect((await run()).params["lr"]).toBeCloseTo(0.01 * 10 ** (6 / 1000), 3);
  await expectSoon(() => opened.page.evaluate(() => fallLine.step())).toBe(0); // the arrow was the slider's alone
});

test("too large a step size is called so, with the largest stable one", async () => {
  await type("step size α", "0.09");
  await expectSoon(verdict).toMatch(/^Diverged at step \d+: .* 2\/λmax = 0\.08452$/);
  expect(await verdict()).toBe(verdictOf(await shot()));
  await type("step size α", "0.08");
  await expectSoon(verdict).toMatch(/^(Converged|Still descending)/);
});

/** Everything that follows the step size, as the page shows it. */
interface Seen {
  readonly lr: number | undefined;
  readonly readout: readonly string[];
  readonly verdict: string | null;
  readonly picture: Pixels;
  readonly charts: readonly string[];
}

declare global {
  var see: () => Seen;
  /** What the first frame after an input showed, and how many frames there had been since. */
  var firstFrame: (Seen & { readonly frames: number }) | null;
}

test.each(["PageUp", "End"])(
  "trajectory, trail, charts, readout and verdict follow the step size in the very next frame: %s",
  async (key) => {
    const { page } = opened;
    const slider = page.getByRole("slider", { name: "step size α" });
    await slider.focus();
    await page.evaluate(() => fallLine.seek(30));
    await settle(page);
    const before = await page.evaluate(async () => {
      globalThis.see = () => ({
        lr: fallLine.shot().panes[0]!.runs[0]!.params["lr"],
        readout: Array.from(document.querySelectorAll<HTMLElement>(".readout td"), (cell) => cell.title),
        verdict: document.querySelector(".verdict")!.textContent,
        picture: probe.pixels("scene", "labels"),
        charts: Array.from(document.querySelectorAll<HTMLCanvasElement>(".chart canvas"), (chart) => chart.toDataURL()),
      });
      globalThis.firstFrame = null;
      // Heard after the page has heard it: the frame that the page then asks for comes before the one asked for here.
      const hear = () => {
        const already = fallLine.framesDrawn();
        requestAnimationFrame(() => (globalThis.firstFrame = { ...see(), frames: fallLine.framesDrawn() - already }));
      };
      addEventListener("input", hear, { once: true });
      const picture = await probe.fingerprint(await probe.read("scene", "labels"));
      return { ...see(), picture };
    });
    await slider.press(key);
    await expectSoon(() => page.evaluate(() => globalThis.firstFrame?.frames)).toBe(1);
    const first = await page.evaluate(async () => ({
      ...globalThis.firstFrame!,
      picture: await probe.fingerprint(globalThis.firstFrame!.picture),
    }));
    await settle(page);
    const settled = await page.evaluate(async () => {
      const picture = await probe.fingerprint(await probe.read("scene", "labels"));
      return { ...see(), picture };
    });
    expect(first).toEqual({ ...settled, frames: 1 });

    const now = await shot();
    expect(first.lr).toBe(now.panes[0]!.runs[0]!.params["lr"]);
    expect(first.verdict).toBe(verdictOf(now));
    expect(first.readout.at(-1)).toBe(String(first.lr));
    expect(first.picture).not.toBe(before.picture);
    first.charts.forEach((chart, i) => expect(chart === before.charts[i]).toBe(false));
  },
);

test("what came from a default says so, and a folder's reset brings it back", async () => {
  const dot = (name: string) =>
    opened.page.locator("aside label", { hasText: name }).first().getByRole("img", { name: ", default" });
  for (const name of ["step size α", "steps", "start m", "start b"]) await expectSoon(() => dot(name).count()).toBe(1);
  await type("step size α", "0.02");
  await type("steps", "50");
  await type("start m", "1");
  for (const name of ["step size α", "steps", "start m", "start b"]) await expectSoon(() => dot(name).count()).toBe(0);
  expect(await run()).toMatchObject({ params: { lr: 0.02 }, steps: 50, start: [1, 0] });
  await expectSoon(verdict).toMatch(/^Still descending after 50 steps(: what is left halves every \d+ steps)?$/);
  expect(await opened.page.locator(".count").textContent()).toMatch("/ 50");

  await opened.page.getByRole("button", { name: "Reset descent" }).click();
  expect((await shot()).panes).toEqual(firstShot.panes);
  for (const name of ["step size α", "steps", "start m", "start b"]) await expectSoon(() => dot(name).count()).toBe(1);
  expect(await field("step size α").inputValue()).toBe("0.01");
});

test("standardised, the ravine is a bowl: one step of size 0.5 lands on the minimum", async () => {
  await opened.page.locator("label[for='Problem.standardize']").last().click();
  await type("step size α", "0.5");
  await expectSoon(verdict).toMatch(/^Converged at step 1 /);
  await opened.page.getByRole("button", { name: "A step forward" }).click();
  await expectSoon(async () => Number(await readout("|∇|"))).toBeLessThan(1e-9);
  await expectSoon(async () => Number(await readout("MSE"))).toBeCloseTo(0.78, 9); // ols.json: the least mean squared error
});

test("nothing was wrong meanwhile", () => {
  expect(opened.problems).toEqual([]);
});
