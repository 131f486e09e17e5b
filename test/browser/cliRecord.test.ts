import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input } from "mediabunny";
import { describe, expect, test } from "vitest";
import { withClip } from "../../src/cli/options/clipOptions.ts";
import type { PageHandle } from "../../src/cli/browser/pageHandle.ts";
import type { Scripting } from "../../src/app/scripting.ts";
import { presetShot } from "../../src/shot/presets/presetShot.ts";
import { shotFromHash } from "../../src/shot/text/link.ts";
import { readGif } from "../record/readGif.ts";
import { textsOf } from "../record/readPng.ts";
import { openPage } from "./page.ts";
import { pngPixels } from "./pngPixels.ts";
import { childrenOf, files, pathOf, read, runProgram, runs, useFolder } from "./recorder.ts";

// The command line's description of the page's handle is true.
const handle = null as unknown as Scripting satisfies PageHandle;
void handle;

useFolder();

const words = ["record", "--preset", "parabola", "--width", "160", "--height", "90", "--fps", "10", "--software"];
const small = { width: 160, height: 90, fps: 10, seconds: 1.2, camera: { camera: "turn" }, charts: true } as const;
const record = (name: string, ...more: readonly string[]) =>
  runProgram([...words, "--seconds", "1.2", "--camera", "turntable", "-o", name, ...more]);
const frames = 12;

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const hasFfmpeg = spawnSync("ffmpeg", ["-version"]).status === 0;

/** The planes of all frames, as they are encoded: brightness, and two of colour at half the size. Throws when the decoder has anything to say. */
function decoded(name: string): Buffer {
  const asked = ["-v", "warning", "-i", pathOf(name), "-f", "rawvideo", "-"];
  const { stdout, stderr } = spawnSync("ffmpeg", asked, { maxBuffer: 1e9 });
  if (stderr.length > 0) throw new Error(stderr.toString());
  return stdout;
}

/** Peak signal to noise of 8-bit pixels. */
function decibels(got: Buffer, want: Buffer): number {
  const squares = got.reduce((sum, value, i) => sum + (value - want[i]!) ** 2, 0);
  return 10 * Math.log10((255 ** 2 * got.length) / squares);
}

test("two recordings from the command line and one in the page have identical pixels", async () => {
  const [first, second] = [await record("a.zip"), await record("b.zip", "--quiet")];
  expect([first.status, first.out, first.told.at(-1)]).toEqual([
    0,
    "a.zip\n",
    expect.stringContaining("frame 12 of 12"),
  ]);
  expect(second).toEqual({ status: 0, out: "b.zip\n", told: [] });
  expect(files()).toEqual(["a.zip", "b.zip"]);
  expect(read("a.zip").equals(read("b.zip"))).toBe(true);

  const pictures = Object.values(unzipSync(read("a.zip"))).map((png) => sha256(pngPixels(png)));
  expect(pictures).toHaveLength(frames);
  const shot = withClip(presetShot("parabola")!, small);
  const { page, close } = await openPage();
  const order = [7, ...Array.from({ length: frames }, (_, i) => i)];
  const hashes = await page.evaluate(([shown, wanted]) => fallLine.frameHashes(shown, wanted), [shot, order] as const);
  await close();
  expect(pictures).toEqual(hashes.slice(1));
  expect(hashes[0]).toBe(hashes[8]);
  expect(new Set(pictures).size).toBe(frames);
});

test.each([
  ["mp4", "avc"],
  ["webm", "vp9"],
])("a %s has every frame at its time, and the link to its shot", async (ending, codec) => {
  expect((await record(`a.${ending}`, "--page", "https://example.org/")).status).toBe(0);
  const input = new Input({ source: new FilePathSource(pathOf(`a.${ending}`)), formats: ALL_FORMATS });
  const track = (await input.getPrimaryVideoTrack())!;
  const times = [];
  for await (const { timestamp } of new EncodedPacketSink(track).packets()) times.push(Math.round(timestamp * 1000));
  expect(times).toEqual(Array.from({ length: frames }, (_, i) => 100 * i));
  expect([track.codec, await track.getDisplayWidth(), await track.getDisplayHeight()]).toEqual([codec, 160, 90]);
  const { comment } = await input.getMetadataTags();
  expect(comment).toMatch(/^https:\/\/example\.org\/#s=/);
  const linked = await shotFromHash(comment!, presetShot);
  expect(linked!.problems).toEqual([]);
  expect(linked!.shot.clip).toMatchObject({ width: 160, height: 90, fps: 10, seconds: 1.2, camera: "turn" });
  input.dispose();
});

test("a slice of a GIF, and one picture, say which frames they are", async () => {
  await record("a.gif", "--frames", "3:5");
  const gif = readGif(read("a.gif"));
  expect([gif.width, gif.height, gif.frames.length]).toEqual([160, 90, 2]);
  expect(gif.comment).toMatch(/^#s=.*&frames=3:5$/);
  await record("a.png");
  expect(textsOf(read("a.png"))["Comment"]).toMatch(/^#s=[^&]*$/);
});

test("a contact sheet shows every shot of a grid, with its title", async () => {
  const grid = ["--surfaces", "sine,parabola", "--optimizers", "gd,adam", "--width", "96", "--height", "64"];
  const said = await runProgram(["sheet", ...grid, "-o", "sheet.png", "--software", "--quiet"]);
  expect(said).toEqual({ status: 0, out: "sheet.png\n", told: [] });
  const [width, height] = [8 + 2 * (96 + 8), 8 + 2 * (64 + 28 + 8)];
  const pixels = pngPixels(read("sheet.png"));
  expect(pixels.length).toBe(4 * width * height);
  /** Different colours in a cell's picture, and in the strip under it. */
  const colors = (column: number, row: number, from: number, to: number) => {
    const [x, y] = [8 + column * 104, 8 + row * 100];
    const lines = Array.from({ length: to - from }, (_, i) => 4 * ((y + from + i) * width + x));
    return new Set(
      lines.flatMap((at) => Array.from({ length: 96 }, (_, i) => pixels.toString("hex", at + 4 * i, at + 4 * i + 3))),
    ).size;
  };
  for (const [column, row] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    expect(colors(column, row, 0, 64)).toBeGreaterThan(100);
    expect(colors(column, row, 64, 92)).toBeGreaterThan(5);
  }
  expect(textsOf(read("sheet.png"))["Comment"]!.split("\n")).toHaveLength(4);
});

describe("slices joined", () => {
  const slices = [":5", "5:9", "9:"];
  const parts = async (ending: string) => {
    for (const [i, slice] of slices.entries()) await record(`part-${i}.${ending}`, "--frames", slice);
    return slices.map((_, i) => `part-${i}.${ending}`);
  };

  test("are the whole to the byte, as PNG sequence", async () => {
    await record("whole.zip");
    expect(await runProgram(["join", "joined.zip", ...(await parts("zip"))])).toMatchObject({ status: 0, told: [] });
    expect(read("joined.zip").equals(read("whole.zip"))).toBe(true);
  });

  test.runIf(hasFfmpeg)("decode to the frames of the whole, as MP4", async () => {
    await record("whole.mp4");
    expect(await runProgram(["join", "joined.mp4", ...(await parts("mp4"))])).toMatchObject({ status: 0, told: [] });
    const [joined, whole] = [decoded("joined.mp4"), decoded("whole.mp4")];
    const own = slices.map((_, i) => decoded(`part-${i}.mp4`));
    expect(joined.equals(Buffer.concat(own))).toBe(true);
    expect(joined.length).toBe(frames * 160 * 90 * 1.5);
    expect(decibels(joined, whole)).toBeGreaterThan(32);
  });
});

describe("whatever goes wrong, one line says so and no file is left", () => {
  const long = [...words, "--seconds", "60", "--hold", "0", "-o", "a.zip"];

  test("the browser is killed", async () => {
    const { status, out, told } = await runProgram(long, {
      atFirstFrame: (pid) => childrenOf(pid).forEach((child) => process.kill(child, "SIGKILL")),
    });
    expect([status, out, told.at(-1)]).toEqual([
      1,
      "",
      "fall-line: the browser ended before the file was whole: it was closed, or there was no memory left",
    ]);
    expect(told.filter((line) => line.startsWith("fall-line:"))).toHaveLength(1);
    expect(files()).toEqual([]);
  });

  test("Ctrl-C ends the browser too", async () => {
    let browsers: readonly number[] = [];
    const { status, told } = await runProgram(long, {
      atFirstFrame: (pid) => {
        browsers = childrenOf(pid);
        process.kill(pid, "SIGINT");
      },
    });
    expect([status, told.at(-1)]).toEqual([130, "fall-line: stopped before the file was whole: nothing is left of it"]);
    expect(files()).toEqual([]);
    expect(browsers.length).toBeGreaterThan(0);
    await expect.poll(() => browsers.filter(runs), { timeout: 5000 }).toEqual([]);
  });

  test.runIf(process.platform === "linux")("there is no more room for the file", async () => {
    const { status, told } = await runProgram(long, {
      atFirstFrame: (pid) => execFileSync("prlimit", ["--pid", String(pid), "--fsize=1000"]),
    });
    expect([status, told.at(-1)]).toEqual([
      1,
      "fall-line: a.zip: cannot be written: it grows larger than a file may be here.",
    ]);
    expect(files()).toEqual([]);
  });

  test("there is no browser where CHROME_PATH says, or it is none", async () => {
    const missing = await runProgram(long, { env: { CHROME_PATH: "/nosuch/chrome" } });
    expect(missing).toEqual({ status: 1, out: "", told: ["fall-line: CHROME_PATH names no file: /nosuch/chrome"] });
    const other = await runProgram(long, { env: { CHROME_PATH: "/bin/false" } });
    expect([other.status, other.told]).toEqual([
      1,
      [expect.stringMatching(/^fall-line: \/bin\/false did not start: /)],
    ]);
    expect(files()).toEqual([]);
  });
});
