import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OptimizerEntry } from "../../src/core/optimizer.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
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

test("runs by different methods are edited one at a time", async () => {
  await page.getByRole("button", { name: "Add a run" }).click();
  await chooser().selectOption({ label: optimizers.rprop.label });
  await expectSoon(async () => (await runs()).map(({ optimizer }) => optimizer)).toEqual(["adam", "rprop"]);
  await page.getByRole("button", { name: "edit" }).nth(1).click(); // lets go of the second
  await expectSoon(() => page.locator(".scope").textContent()).toContain("ball 1");
  await chooser().selectOption({ label: optimizers.lion.label });
  await expectSoon(async () => (await runs()).map(({ optimizer }) => optimizer)).toEqual(["lion", "rprop"]);
});

test("nothing was wrong", () => expect(opened.problems).toEqual([]));
