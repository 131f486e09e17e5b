import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LineSegments, Mesh, type Object3D } from "three";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { readGlb } from "../scene/readGlb.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { expectSoon, memoryAtRest } from "./soon.ts";

const resolution = 48;
let opened: OpenedPage;
let shot: Shot;
let memory: object;

beforeAll(async () => {
  opened = await openPage({ address: "#preset=sincos" });
  const { page } = opened;
  shot = await page.evaluate((vertices) => {
    fallLine.edit((old) => ({ ...old, look: { resolution: vertices } }));
    fallLine.seek(30);
    return fallLine.shot();
  }, resolution);
  await page.evaluate(() => probe.frame());
  memory = await memoryAtRest(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Export…" }).click();
  await page.getByRole("heading", { name: "Export what you see" }).waitFor();
});
afterAll(() => opened?.close());

interface Saved {
  readonly name: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

/** Presses the dialog's button and waits for the file. */
async function save(): Promise<Saved> {
  const { page } = opened;
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save / }).click();
  const download = await downloading;
  const path = join(tmpdir(), `fall-line-${process.pid}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  await download.delete();
  return { name: download.suggestedFilename(), bytes: await readFile(path) };
}

const choose = (label: string) => opened.page.getByRole("radio", { name: label }).check();

async function setSize(width: number, height: number) {
  await opened.page.getByRole("spinbutton", { name: "Width" }).fill(String(width));
  await opened.page.getByRole("spinbutton", { name: "Height" }).fill(String(height));
}

/** A PNG's size by its header, and what the browser makes of its pixels. */
async function look({ bytes }: Saved) {
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const seen = await opened.page.evaluate(async (base64) => {
    const encoded = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([encoded], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { colors: new Set(new Uint32Array(data.buffer)).size, cornerAlpha: data[3]! };
  }, bytes.toString("base64"));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), ...seen };
}

test("a picture of 1000 × 1000 has that size, is not blank, and is the same again to the last byte", async () => {
  const { page } = opened;
  await setSize(1000, 1000);
  await expect
    .poll(() => page.locator(".export output").textContent())
    .toBe("three-balls-two-valleys.png, 1000 × 1000 pixels");
  const first = await save();
  expect(first.name).toBe("three-balls-two-valleys.png");
  const { width, height, colors, cornerAlpha } = await look(first);
  expect([width, height, cornerAlpha]).toEqual([1000, 1000, 255]);
  expect(colors).toBeGreaterThan(5000);
  expect((await save()).bytes.equals(first.bytes)).toBe(true);
});

test("a picture of 640 × 480 may be transparent, and leave its captions and charts out", async () => {
  const { page } = opened;
  await setSize(640, 480);
  await page.getByLabel("Background").selectOption("transparent");
  const full = await save();
  const { width, height, colors, cornerAlpha } = await look(full);
  expect([width, height, cornerAlpha]).toEqual([640, 480, 0]);
  expect(colors).toBeGreaterThan(2000);
  await page.getByRole("checkbox", { name: "loss chart", exact: true }).uncheck();
  const withoutCharts = await save();
  for (const name of ["title", "readout", "colour bar", "axes and labels"])
    await page.getByRole("checkbox", { name }).uncheck();
  const bare = await save();
  const different = [full, withoutCharts, bare].map((file) => file.bytes.toString("base64"));
  expect(new Set(different).size).toBe(3);
  expect((await look(bare)).colors).toBeGreaterThan(1000);
});

test("a size that no picture may have is refused in a sentence", async () => {
  const { page } = opened;
  await setSize(5000, 480);
  await expect
    .poll(() => page.locator(".export [role=alert]").textContent())
    .toBe("Width and height are whole numbers from 16 to 4096.");
  expect(await page.getByRole("button", { name: "Save PNG" }).isDisabled()).toBe(true);
  await setSize(640, 480);
  expect(await page.getByRole("button", { name: "Save PNG" }).isEnabled()).toBe(true);
});

test("a graphics card without room for the picture is a sentence, and nothing is saved", async () => {
  const { page } = opened;
  await page.evaluate(() => {
    Object.defineProperty(WebGL2RenderingContext.prototype, "drawingBufferWidth", {
      get: () => 320,
      configurable: true,
    });
  });
  await page.getByRole("button", { name: "Save PNG" }).click();
  await expectSoon(() => page.locator(".export [role=alert]").textContent()).toBe(
    "This graphics card has no room for 640 × 480 pixels. Choose a smaller picture.",
  );
});

test("the trajectories are those of the shot, and the same in both forms to the last bit", async () => {
  await choose("Trajectories (CSV)");
  const csv = await save();
  expect(csv.name).toBe("three-balls-two-valleys-trajectories.csv");
  await choose("Trajectories (JSON)");
  const json = await save();
  expect(json.name).toBe("three-balls-two-valleys-trajectories.json");

  const [header, ...rows] = csv.bytes.toString().trimEnd().split("\n");
  const columns = header!.split(",");
  const runs = JSON.parse(json.bytes.toString()) as Record<string, unknown>[];
  expect(rows).toEqual(
    runs.flatMap((run) =>
      (run["step"] as number[]).map((_, k) =>
        columns.map((name) => (Array.isArray(run[name]) ? (run[name] as number[])[k] : run[name])).join(","),
      ),
    ),
  );
  prepareNow(shot).entries.forEach(({ name, trajectory }, i) => {
    expect(runs[i]).toMatchObject({ pane: 1, run: i + 1, name, optimizer: "gd", ending: trajectory.ending });
    // Not to the last bit: Node's sine is not the browser's.
    (runs[i]!["value"] as number[]).forEach((value, k) => expect(value).toBeCloseTo(trajectory.values[k]!, 12));
  });
});

test("GLB reads back: the surface in full resolution, a trail and an end for each run", async () => {
  await choose("Surface and trails (GLB)");
  const { name, bytes } = await save();
  expect(name).toBe("three-balls-two-valleys.glb");
  const objects: Object3D[] = [];
  (await readGlb(new Uint8Array(bytes).buffer)).traverse((object) => void objects.push(object));
  const meshes = objects.filter((object) => object instanceof Mesh);
  const runs = prepareNow(shot).entries.length;
  expect(objects.filter((object) => object instanceof LineSegments)).toHaveLength(runs);
  expect(meshes).toHaveLength(1 + runs);
  expect(meshes.find((mesh) => mesh.name === "surface")!.geometry.getAttribute("position").count).toBe(resolution ** 2);
});

test("STL is as long as its triangles need, and has more than the surface's", async () => {
  await choose("Surface for 3D printing (STL)");
  const { name, bytes } = await save();
  expect(name).toBe("three-balls-two-valleys.stl");
  const triangles = bytes.readUInt32LE(80);
  expect(bytes.length).toBe(84 + 50 * triangles);
  expect(triangles).toBeGreaterThan(2 * (resolution - 1) ** 2);
});

test("afterwards the page is as before: it draws, and nothing was wrong", async () => {
  const { page, problems } = opened;
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Export what you see" }).waitFor({ state: "detached" });
  const before = await page.evaluate(() => fallLine.framesDrawn());
  await page.keyboard.press("End");
  await expectSoon(() => page.evaluate(() => fallLine.framesDrawn())).toBeGreaterThan(before);
  expect(await memoryAtRest(page)).toEqual(memory);
  expect(problems).toEqual([]);
});
