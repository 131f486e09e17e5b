import { text as readText } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { numpyScript } from "../../src/shot/code/numpyScript.ts";
import { torchScript } from "../../src/shot/code/torchScript.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { descentsOf } from "../descentsOf.ts";
import type { Pane, Shot } from "../../src/shot/shot.ts";
import { violationsOn } from "./axe.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon } from "./soon.ts";

let opened: OpenedPage | undefined;
afterEach(() => opened?.close());

async function open(address: string): Promise<Page> {
  opened = await openPage({
    address,
    viewport: { width: 900, height: 600 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return opened.page;
}
const shotOf = (page: Page): Promise<Shot> => page.evaluate(() => fallLine.shot());
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const ends = (pane: Pane) => descentsOf(pane).map(({ values }) => values.at(-1)!);

async function openTuning(page: Page) {
  await button(page, "Tune…").click();
  await page.getByRole("dialog", { name: "Find a good step size" }).waitFor();
}

test("the script of a run is copied and saved as it is; where PyTorch has none, it says so", async () => {
  const page = await open("#preset=race");
  const pane = presets.race.shot.panes[0]!;
  await button(page, "Menu").click();
  await button(page, "Copy as code…").click();
  const dialog = page.getByRole("dialog", { name: "Copy a run as code" });
  await dialog.getByRole("combobox", { name: "run" }).selectOption({ label: "Adam" });
  const adam = pane.runs.findIndex(({ optimizer }) => optimizer === "adam");
  await button(page, "Copy").click();
  await button(page, "Copied").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect({ text: copied }).toEqual(numpyScript(pane, adam));
  expect(await dialog.getByRole("region", { name: "The script" }).textContent()).toBe(copied);

  await dialog.getByRole("radio", { name: "PyTorch" }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save").click()]);
  expect(download.suggestedFilename()).toBe("eight-ways-along-the-valley-adam-pytorch.py");
  expect({ text: await readText(await download.createReadStream()) }).toEqual(torchScript(pane, adam));
  expect(await violationsOn(page)).toEqual([]);

  await dialog.getByRole("combobox", { name: "run" }).selectOption({ label: "damped Newton" });
  await dialog.getByText("PyTorch has no damped Newton").waitFor();
  expect(await dialog.getByRole("radio", { name: "PyTorch" }).isDisabled()).toBe(true);
  expect(opened!.problems).toEqual([]);
});

test("tuning a race sets a better step size for every run, in one step of undo", async () => {
  const page = await open("#preset=race");
  await openTuning(page);
  await button(page, "Find").click();
  await button(page, "Use them").waitFor();
  const rows = page.getByRole("region", { name: "What was found" }).locator("tbody tr");
  expect(await rows.count()).toBe(8);
  expect(await violationsOn(page)).toEqual([]);
  await button(page, "Use them").click();

  const [before] = presets.race.shot.panes;
  await expectSoon(() => shotOf(page)).not.toEqual(presets.race.shot);
  const [after] = (await shotOf(page)).panes;
  const found = ends(after!);
  ends(before!).forEach((end, run) => expect(found[run]).toBeLessThan(end));
  const untuned = ({ runs }: Pane) => runs.map((run) => ({ ...run, params: { ...run.params, lr: 0 } }));
  expect(untuned(after!)).toEqual(untuned(before!));
  await page.keyboard.press("Control+z");
  await expectSoon(() => shotOf(page)).toEqual(presets.race.shot);
  expect(opened!.problems).toEqual([]);
});

test("a tuning that takes long shows how far it is; cancelled, it ends and leaves the shot as it was", async () => {
  const page = await open("#preset=mini-batch");
  await page.evaluate(() =>
    fallLine.edit((shot) => {
      const [, pane] = shot.panes;
      const runs = Array.from({ length: 8 }, (_, seed) => ({ ...pane!.runs[0]!, steps: 10_000, seed }));
      return { ...shot, panes: [{ ...pane!, runs }] };
    }),
  );
  const before = await shotOf(page);
  await openTuning(page);
  await page.getByRole("combobox", { name: /^descents/ }).selectOption("192");
  await button(page, "Find").click();
  await expectSoon(() => page.getByRole("progressbar").getAttribute("value").then(Number)).toBeGreaterThan(0);
  expect(page.workers()).toHaveLength(1);
  await button(page, "Cancel").click();
  await button(page, "Find").waitFor();
  await expectSoon(() => page.workers().length).toBe(0);
  expect(await shotOf(page)).toEqual(before);
});
