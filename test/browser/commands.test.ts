import { afterAll, beforeAll, expect, test } from "vitest";
import { commands, type Command } from "../../src/app/commands/commands.ts";
import { keyName } from "../../src/app/commands/keyName.ts";
import { presets } from "../../src/shot/presets/index.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon, settle } from "./soon.ts";

const all: readonly (readonly [string, Command])[] = Object.entries(commands);
const keyed = all.filter(([, { key }]) => key !== undefined);

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 1280, height: 720 } });
  await settle(opened.page);
});
afterAll(() => opened?.close());

test("the help lists the commands that have a key, each once, in their order", async () => {
  const { page } = opened;
  await page.keyboard.press("?");
  const rows = page.locator("dialog.help dl div");
  expect(await rows.locator("dt").allTextContents()).toEqual(keyed.map(([, command]) => keyName(command)));
  const does = await rows.locator("dd").allTextContents();
  expect(does.length).toBe(new Set(does).size);
  await page.keyboard.press("Escape");
});

test("every command has a button where it is offered, or says that it has none", async () => {
  const { page } = opened;
  await page.evaluate((shot) => fallLine.edit(() => shot), presets.stability.shot); // with several panes all are offered
  await page.getByRole("button", { name: "Link cameras" }).waitFor();
  const written = await page
    .locator("header button, .timeline button")
    .evaluateAll((buttons) =>
      buttons.map((button) => (button.getAttribute("aria-label") ?? button.textContent).replace(/ \([^()]*\)$/, "")),
    );
  const without = all.filter(([, { title }]) => !written.includes(title));
  expect(without.map(([id]) => id)).toEqual(all.filter(([, { isKeyOnly }]) => isKeyOnly).map(([id]) => id));
});

test.each(keyed)("%s: its key does it", async (id, command) => {
  const { page } = opened;
  await page.evaluate(
    (shot) => {
      fallLine.edit(() => shot);
      fallLine.seek(5);
    },
    { ...presets.starts.shot, title: id }, // so that undo and redo show another one
  );
  await settle(page);
  const seen = () =>
    page.evaluate(() => [
      JSON.stringify([fallLine.shot(), fallLine.cameras(), fallLine.step()]),
      document.querySelector("#root")!.innerHTML.length,
      document.querySelector("dialog[open]") !== null,
      document.documentElement.dataset["theme"],
    ]);
  if (id === "redo") await page.keyboard.press("Control+z");
  if (id === "showAll") await page.keyboard.press("h");
  const before = await seen();
  const name = keyName(command)!.replace("Ctrl", "Control").replace("→", "ArrowRight").replace("←", "ArrowLeft");
  await page.keyboard.press(name.length === 1 ? name.toLowerCase() : name);
  if (id !== "home") await expectSoon(seen).not.toEqual(before); // it is at home already
  if (id === "help") await page.keyboard.press("Escape");
  else if (["explain", "bare", "play", "theme", "loop"].includes(id))
    await page.keyboard.press(name.length === 1 ? name.toLowerCase() : name);
  expect(opened.problems).toEqual([]);
});

test("with everything hidden the picture fills the window, and a hint says for a moment how to get back", async () => {
  const { page } = opened;
  const others = page.locator("header, aside, .timeline, .readout, .chart, .pane-frame, .comparison");
  expect(await others.count()).toBeGreaterThan(4);
  for (const key of ["h", "Escape"]) {
    await page.keyboard.press("h");
    await page.getByText("H or Escape shows everything again").waitFor();
    expect(await others.count()).toBe(0);
    expect(await page.locator(".picture").boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    await page.locator(".remark").waitFor({ state: "hidden" });
    await page.keyboard.press("?");
    await page.keyboard.press("Escape"); // closes the help alone
    await page.locator("dialog.help").waitFor({ state: "hidden" });
    expect(await others.count()).toBe(0);
    await page.keyboard.press(key);
    await expectSoon(() => others.count()).toBeGreaterThan(4);
  }
  expect(opened.problems).toEqual([]);
});
