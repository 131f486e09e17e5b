import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OptimizerEntry } from "../../src/core/optimizers/optimizer.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { schedules } from "../../src/core/schedules/index.ts";
import { examineRun } from "../../src/shot/runs/examineRun.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon, settle } from "./soon.ts";

let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  opened = await openPage();
  ({ page } = opened);
  await settle(page);
});
afterAll(() => opened?.close());

const chooser = () => page.getByRole("combobox", { name: "optimizer" });
const runs = () => page.evaluate(() => fallLine.shot().panes[0]!.runs);

test.each(Object.entries<OptimizerEntry>(optimizers))(
  "%s: the panel has a row for each of its parameters",
  async (id, entry) => {
    await chooser().selectOption({ label: entry.label });
    for (const { label, symbol } of Object.values(entry.params))
      await page
        .locator("aside .field-label", { hasText: `${label} ${symbol}` })
        .first()
        .waitFor();
    await page.locator("aside").getByTitle(`${entry.formula} (${entry.source})`).waitFor(); // behind the question mark
    expect((await runs()).map(({ optimizer, params }) => [optimizer, params])).toEqual([[id, {}]]);
  },
);

test("a parameter is set as a number, a flag as a box, and both come back to the default", async () => {
  await chooser().selectOption({ label: optimizers.adam.label });
  const { beta1, amsgrad } = optimizers.adam.params;
  const field = page.getByRole("textbox", { name: `${beta1.label} ${beta1.symbol}` });
  await field.fill("0.5");
  await field.press("Enter");
  await expectSoon(async () => (await runs())[0]!.params).toEqual({ beta1: 0.5 });
  await page.locator("label", { hasText: amsgrad.label }).first().click();
  await expectSoon(async () => (await runs())[0]!.params).toEqual({ beta1: 0.5, amsgrad: 1 });
  await page.getByRole("button", { name: "Reset descent" }).click();
  await expectSoon(async () => (await runs())[0]!.params).toEqual({});
});

test("a number is read as people write it, shown short, and one that cannot be read stays with the reason", async () => {
  await chooser().selectOption({ label: optimizers.gd.label });
  const field = page.getByRole("textbox", { name: /^step size/ });
  await field.fill("1/12");
  await field.press("Enter");
  await expectSoon(async () => (await runs())[0]!.params).toEqual({ lr: 1 / 12 });
  await field.blur();
  await expectSoon(() => field.inputValue()).toBe("0.08333");
  await field.focus();
  await field.blur();
  expect((await runs())[0]!.params).toEqual({ lr: 1 / 12 }); // looked at, not rounded
  for (const [text, reason] of [
    ["2/mux", /expected one of/],
    ["-1", /expected a number above 0/],
  ] as const) {
    await field.fill(text);
    await field.blur();
    await expectSoon(() => page.locator("aside").getByRole("alert").textContent()).toMatch(reason);
    expect(await field.inputValue()).toBe(text);
  }
  await field.press("Escape");
  await expectSoon(() => page.locator("aside").getByRole("alert").count()).toBe(0);
  expect((await runs())[0]!.params).toEqual({ lr: 1 / 12 });
  await page.getByRole("button", { name: "Reset descent" }).click();
});

test("a schedule is chosen, set and drawn; methods that find their own steps take none", async () => {
  const { cosine } = schedules;
  await page.getByText("Schedule", { exact: true }).click();
  await page.getByRole("combobox", { name: "schedule" }).selectOption({ label: cosine.label });
  await expectSoon(async () => (await runs())[0]!.schedule).toEqual({ id: "cosine", params: {} });
  const curve = page.getByRole("img", { name: /^Step sizes/ });
  const before = await curve.innerHTML();
  const { label, symbol } = cosine.params["T_max"]!;
  const field = page.getByRole("textbox", { name: `${label} ${symbol}` });
  await field.fill("100");
  await field.press("Enter");
  await expectSoon(async () => (await runs())[0]!.schedule).toEqual({ id: "cosine", params: { T_max: 100 } });
  await expectSoon(() => curve.innerHTML()).not.toBe(before);
  await chooser().selectOption({ label: optimizers.bfgs.label });
  await expectSoon(() => page.getByRole("combobox", { name: "schedule" }).count()).toBe(0);
  await chooser().selectOption({ label: optimizers.adam.label });
});

test("noise and mini-batches make a descent that its seed repeats", async () => {
  const end = () =>
    page.evaluate(async () => {
      fallLine.seek(Infinity);
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      return document.querySelector(".readout")!.textContent;
    });
  await page.getByText("Noise and batches", { exact: true }).click();
  await page.locator("label", { hasText: "mini-batches" }).first().click();
  await expectSoon(async () => (await runs())[0]!.batch).toEqual({ size: 1 }); // of five rows
  const noise = page.getByRole("textbox", { name: "noise on ∇ σ" });
  await noise.fill("0.5");
  await noise.press("Enter");
  await expectSoon(async () => (await runs())[0]!.noise).toBe(0.5);
  const seed = page.getByRole("textbox", { name: "seed" });
  const seen: (string | null)[] = [];
  for (const value of ["7", "8", "7"]) {
    await seed.fill(value);
    await seed.press("Enter");
    await expectSoon(async () => (await runs())[0]!.seed).toBe(Number(value));
    seen.push(await end());
  }
  expect(seen[2]).toBe(seen[0]);
  expect(seen[1]).not.toBe(seen[0]);
  await page.getByRole("button", { name: "Reset noise" }).click();
  await expectSoon(async () => Object.keys((await runs())[0]!)).not.toContain("batch");
});

test.each(Object.entries<OptimizerEntry>(optimizers))("%s: a step is explained line by line", async (id, entry) => {
  await chooser().selectOption({ label: entry.label });
  await page.evaluate(() => fallLine.seek(3));
  const card = page.getByRole("region", { name: "What happens in this step" });
  if ((await card.count()) === 0) await page.getByRole("button", { name: "What happens in this step" }).click();
  await card.locator("h2", { hasText: entry.source }).waitFor();
  const [run] = await runs();
  const { lines } = examineRun({ surface: firstShot.panes[0]!.surface, runs: [run!] }, 0, 3);
  expect(run!.optimizer).toBe(id);
  await expectSoon(() => card.locator(".line").count()).toBe(lines.length);
  await expectSoon(() => card.locator("math").count()).toBe(2 * lines.length);
});

test("runs by different methods are edited one at a time", async () => {
  await chooser().selectOption({ label: optimizers.adam.label });
  await page.getByRole("button", { name: "Add a run" }).click();
  await expectSoon(async () => (await runs()).map(({ optimizer }) => optimizer)).toEqual(["adam", "gd"]); // of another kind
  await chooser().selectOption({ label: optimizers.rprop.label });
  await expectSoon(async () => (await runs()).map(({ optimizer }) => optimizer)).toEqual(["adam", "rprop"]);
  await page.getByRole("button", { name: "Edit ball 2 alone" }).click(); // lets go of the second
  await expectSoon(() => page.locator(".scope").textContent()).toContain("ball 1");
  await chooser().selectOption({ label: optimizers.lion.label });
  await expectSoon(async () => (await runs()).map(({ optimizer }) => optimizer)).toEqual(["lion", "rprop"]);
});

test("nothing was wrong", () => expect(opened.problems).toEqual([]));
