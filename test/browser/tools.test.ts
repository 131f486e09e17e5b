import { text as readText } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { numpyScript } from "../../src/shot/code/numpyScript.ts";
import { torchScript } from "../../src/shot/code/torchScript.ts";
import { presets } from "../../src/shot/presets.ts";
import { violationsOn } from "./axe.ts";
import { openPage, type OpenedPage } from "./page.ts";

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
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

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
