import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input } from "mediabunny";
import { describe, expect, test } from "vitest";
import { withClip } from "../../src/cli/clipOptions.ts";
import type { PageHandle } from "../../src/cli/pageHandle.ts";
import type { Scripting } from "../../src/app/scripting.ts";
import { presetShot } from "../../src/shot/presetShot.ts";
import { shotFromHash } from "../../src/shot/link.ts";
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
  const all = Array.from({ length: frames }, (_, i) => i);
  const hashes = await page.evaluate(([shown, wanted]) => fallLine.frameHashes(shown, wanted), [shot, all] as const);
  await close();
  expect(pictures).toEqual(hashes);
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
