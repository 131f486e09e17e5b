import { unzipSync } from "fflate";
import { ALL_FORMATS, BufferSource, Input } from "mediabunny";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ address: "#preset=sincos", before: withoutPicker, viewport: { width: 920, height: 600 } });
  await opened.page.evaluate(() => fallLine.edit((shot) => ({ ...shot, look: { resolution: 48 } })));
});
afterAll(() => opened?.close());

/** As in browsers that do not write to disk. */
function withoutPicker() {
  Reflect.deleteProperty(globalThis, "showSaveFilePicker");
}

const card = () => opened.page.getByRole("region", { name: "Recording" });
const clip = () => opened.page.evaluate(() => fallLine.shot().clip);

async function openDialog() {
  const { page } = opened;
  await page.getByRole("navigation").getByRole("button", { name: "Record" }).click();
  await page.locator(".preview canvas").waitFor();
}

const choice = (name: string) => opened.page.locator("dialog.record").getByRole("combobox", { name, exact: true });

const press = () => opened.page.locator("dialog.record").getByRole("button", { name: "Record" }).click();

async function type(label: string, value: number) {
  const field = opened.page.getByRole("textbox", { name: label, exact: true });
  await field.fill(String(value));
  await field.press("Tab");
}

/** What the preview shows, short. */
const preview = () =>
  opened.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".preview canvas")!;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((sum, level, i) => (sum * 31 + level * (i % 7)) % 1_000_003, 0);
  });

test("its settings are the shot's, and it says what will come of them", async () => {
  const { page } = opened;
  await openDialog();
  await choice("size").selectOption("custom");
  await type("width", 160);
  await type("height", 91);
  await choice("length").selectOption("in seconds");
  await type("seconds", 0.5);
  await choice("movement").selectOption("turntable");
  await page.getByRole("checkbox", { name: "loss chart", exact: true }).uncheck();
  await expectSoon(clip).toEqual({ width: 160, height: 91, seconds: 0.5, camera: "turn", loss: false });
  const said = page.locator("dialog.record output");
  await expectSoon(() => said.textContent()).toContain("160 × 90 pixels, 15 frames, 0.50 s");
  expect(await said.textContent()).toContain("MP4 (H.264) has even sizes only: 160 × 91 becomes 160 × 90.");
});

test("the preview shows the frame of the slider, and the same one again", async () => {
  const { page } = opened;
  const slider = page.getByRole("slider", { name: "Frame" });
  const showing = async (frame: number) => {
    await slider.fill(String(frame));
    await expectSoon(() => page.locator(".preview-moment").textContent()).toContain(`frame ${frame + 1} of 15`);
    return preview();
  };
  const [first, last] = [await showing(0), await showing(14)];
  expect(first).not.toBe(last);
  expect(await showing(0)).toBe(first);
});

test("a size that no picture has is not taken", async () => {
  await type("width", 5000);
  expect(await clip()).toMatchObject({ width: 160 });
  await type("width", 160);
});

test("it records beside the page, which asks before it is closed and plays on, and saves the file", async () => {
  const { page } = opened;
  await type("seconds", 1);
  const downloading = page.waitForEvent("download", { timeout: 100_000 });
  await press();
  await card()
    .getByText(/^Frame \d+ of 30/)
    .waitFor();
  const asksFirst = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  expect(await asksFirst()).toBe(true);
  const drawn = await page.evaluate(() => fallLine.framesDrawn());
  await page.evaluate(() => fallLine.play());
  await expectSoon(() => page.evaluate(() => fallLine.framesDrawn())).toBeGreaterThan(drawn + 2);
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("three-balls-two-valleys.mp4");
  await card()
    .getByText(/^Saved: 30 frames/)
    .waitFor();
  expect(await asksFirst()).toBe(false);
  const path = join(tmpdir(), `fall-line-${process.pid}.mp4`);
  await download.saveAs(path);
  const input = new Input({ source: new BufferSource(await readFile(path)), formats: ALL_FORMATS });
  const track = (await input.getPrimaryVideoTrack())!;
  expect((await track.computePacketStats()).packetCount).toBe(30);
  await card().getByRole("button", { name: "Dismiss" }).click();
  expect(await card().count()).toBe(0);
});

test("Cancel ends it within a frame, and nothing is saved", async () => {
  const { page } = opened;
  const downloads: unknown[] = [];
  page.on("download", (download) => downloads.push(download));
  await openDialog();
  await type("seconds", 60);
  await press();
  await card()
    .getByText(/^Frame \d+ of 1,800/)
    .waitFor();
  await card().getByRole("button", { name: "Cancel" }).click();
  await expectSoon(() => card().count()).toBe(0);
  expect(downloads).toEqual([]);
});

test("where the browser writes to disk the file is there as it is made, and gone when it is cancelled", async () => {
  const { page } = opened;
  await page.evaluate(() => {
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(globalThis, { showSaveFilePicker });
  });
  const onDisk = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const names: string[] = [];
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
      return names.filter((name) => !name.endsWith(".crswap"));
    });
  await openDialog();
  await choice("format").selectOption("PNG sequence (ZIP)");
  await press();
  await card()
    .getByText(/^Frame \d+ of 1,800/)
    .waitFor();
  await card().getByRole("button", { name: "Cancel" }).click();
  await expectSoon(onDisk).toEqual([]);

  await openDialog();
  await type("seconds", 0.2);
  await press();
  await card()
    .getByText(/^Saved: 6 frames/)
    .waitFor();
  expect(await onDisk()).toEqual(["three-balls-two-valleys.zip"]);
  const letters = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle("three-balls-two-valleys.zip")).getFile();
    return Array.from(new Uint8Array(await file.arrayBuffer()));
  });
  expect(Object.keys(unzipSync(Uint8Array.from(letters)))).toHaveLength(6);
  await card().getByRole("button", { name: "Dismiss" }).click();
});

test("without WebCodecs it says what is missing, and what works all the same", async () => {
  const { page } = opened;
  await page.evaluate(() => Object.assign(globalThis, { VideoEncoder: undefined }));
  await openDialog();
  await choice("format").selectOption("MP4 (H.264)");
  await expectSoon(() => page.locator("dialog.record [role=alert]").textContent()).toBe(
    "This browser cannot encode video (it has no WebCodecs). GIF and PNG sequence work here.",
  );
  expect(await page.locator("dialog.record .primary").isDisabled()).toBe(true);
  await choice("format").selectOption("GIF");
  await expectSoon(() => page.locator("dialog.record .primary").isEnabled()).toBe(true);
  await page.keyboard.press("Escape");
  expect(opened.problems).toEqual([]);
});
