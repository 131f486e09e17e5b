import { unzipSync } from "fflate";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import type { Clip } from "../../src/shot/settings/clip.ts";
import { unpackShot } from "../../src/shot/text/link.ts";
import { framesOf } from "../../src/shot/moment.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { readGif } from "../record/readGif.ts";
import { readPng, textsOf } from "../record/readPng.ts";
import { decodeFrames, hasFfmpeg, psnr } from "./ffmpeg.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { recordOn } from "./recordOn.ts";
import { expectSoon } from "./soon.ts";

const [width, height, fps, count] = [160, 90, 30, 24];
const base: Clip = { width, height, fps, seconds: count / fps, hold: 0.2, camera: "turn", turn: 90 };
const shotWith = (clip: Clip): Shot => ({
  ...presets.sincos.shot,
  look: { resolution: 48 },
  clip: { ...base, ...clip },
});
const link = "https://example.org/fall-line/";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 400, height: 300 } });
});
afterAll(() => opened?.close());

const hashes = (shot: Shot, frames: readonly number[]) =>
  opened.page.evaluate(([what, which]) => fallLine.frameHashes(what, which), [shot, frames] as const);

const record = (clip: Clip, frames?: readonly [number, number]) =>
  recordOn(opened.page, shotWith(clip), { page: link, ...(frames && { frames }) });

test("frame 90 drawn first is frame 90 drawn after all before it, to the last pixel", async () => {
  const shot = shotWith({ seconds: 4 });
  const upTo90 = Array.from({ length: 91 }, (_, frame) => frame);
  const inOrder = await hashes(shot, upTo90);
  expect(await hashes(shot, [90])).toEqual([inOrder[90]]);
  expect(new Set(inOrder).size).toBe(91);
});

test("two recordings are the same file of the same frames", async () => {
  const [first, second] = [await record({ format: "zip" }), await record({ format: "zip" })];
  expect(first.bytes.equals(second.bytes)).toBe(true);
});

/** What the file's link opens is the shot that was recorded. */
async function expectSameShot(found: string | undefined, shot: Shot) {
  expect(found?.startsWith(`${link}#s=`)).toBe(true);
  expect((await unpackShot(found!.slice(`${link}#s=`.length))).shot).toEqual(shot);
}

describe.each([
  ["mp4", "avc", "video/mp4"],
  ["webm", "vp9", "video/webm"],
  ["av1", "av1", "video/webm"],
] as const)("%s", (format, codec, type) => {
  let file: Awaited<ReturnType<typeof record>>;
  beforeAll(async () => {
    file = await record({ format });
  });

  test("has every frame at its time, its size, its codec, and the link that made it", async () => {
    expect(file).toMatchObject({ type, note: null, frames: count });
    const input = new Input({ source: new BufferSource(file.bytes), formats: ALL_FORMATS });
    const track = (await input.getPrimaryVideoTrack())!;
    expect(await track.getCodec()).toBe(codec);
    expect([await track.getDisplayWidth(), await track.getDisplayHeight()]).toEqual([width, height]);
    const times: number[] = [];
    for await (const { timestamp } of new EncodedPacketSink(track).packets()) times.push(timestamp);
    expect(times).toHaveLength(count);
    const precision = format === "mp4" ? 1e-9 : 0.5e-3 + 1e-9; // WebM counts milliseconds
    times.forEach((time, frame) => expect(Math.abs(time - frame / fps)).toBeLessThanOrEqual(precision));
    expect(Math.abs((await input.computeDuration()) - count / fps)).toBeLessThan(1 / fps);
    const { title, comment } = await input.getMetadataTags();
    expect(title).toBe("Three balls, two valleys");
    await expectSameShot(comment, shotWith({ format }));
  });

  test.runIf(hasFfmpeg)("is decoded by ffmpeg without a warning, to the frames that were drawn", async () => {
    const large = { width: 640, height: 360, quality: "high", turn: 20 } as const;
    const [frames, pixels] = [7, 3 * large.width * large.height];
    const decoded = decodeFrames((await record({ ...large, format }, [0, frames])).bytes);
    expect(decoded.length).toBe(frames * pixels);
    const drawn = unzipSync((await record({ ...large, format: "zip" }, [0, frames])).bytes);
    for (const frame of [0, 3, frames - 1]) {
      const png = decodeFrames(drawn[`frame-0000${frame}.png`]!);
      expect(psnr(decoded.subarray(frame * pixels, (frame + 1) * pixels), png)).toBeGreaterThan(32);
    }
  });
});

test("a GIF has its frames and its length, and a rate above 50 becomes 50", async () => {
  const gif = readGif((await record({ format: "gif", fps: 60 })).bytes);
  expect([gif.width, gif.height, gif.loops, gif.localPalettes]).toEqual([width, height, 0, 0]);
  expect(gif.frames).toHaveLength(framesOf(prepareNow(shotWith({ format: "gif", fps: 60 }))));
  expect(gif.frames.map(({ hundredths }) => hundredths)).toEqual(gif.frames.map(() => 2));
  await expectSameShot(gif.comment, shotWith({ format: "gif", fps: 60 }));
});

test("a ZIP has a PNG for each frame, and one picture is the last frame unless another is asked for", async () => {
  const { bytes, type } = await record({ format: "zip" });
  expect(type).toBe("application/zip");
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(
    Array.from({ length: count }, (_, frame) => `frame-${String(frame).padStart(5, "0")}.png`),
  );
  const pixelsOf = (png: Uint8Array) => readPng(png).filter(({ type: chunk }) => chunk === "IDAT");
  const last = await record({ format: "png" });
  expect(pixelsOf(last.bytes)).toEqual(pixelsOf(files[`frame-000${count - 1}.png`]!));
  const third = await record({ format: "png" }, [3, 4]);
  expect(pixelsOf(third.bytes)).toEqual(pixelsOf(files["frame-00003.png"]!));
  await expectSameShot(textsOf(third.bytes)["Comment"], shotWith({ format: "png" }));
});

test("a part of a clip has exactly its frames of the whole, and begins at time 0", async () => {
  const whole = unzipSync((await record({ format: "zip" })).bytes);
  const part = unzipSync((await record({ format: "zip" }, [5, 9])).bytes);
  expect(Object.keys(part)).toEqual([5, 6, 7, 8].map((frame) => `frame-0000${frame}.png`));
  for (const [name, png] of Object.entries(part)) expect(Buffer.from(png).equals(whole[name]!)).toBe(true);
  const { bytes } = await record({ format: "mp4" }, [5, 9]);
  const track = (await new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS }).getPrimaryVideoTrack())!;
  const packets = [];
  for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
  expect(packets.map(({ type }) => type)).toEqual(["key", "delta", "delta", "delta"]);
  expect(packets[0]!.timestamp).toBe(0);
});

test("what is left out is not in the picture, and each part is", async () => {
  const parts = (["title", "readout", "loss", "legend", "axes"] as const).map((name) => ({ [name]: false }));
  const clips = [{}, ...parts].map((left) => shotWith({ width: 640, height: 480, ...left }));
  const pictures: string[] = [];
  for (const shot of clips) pictures.push(...(await hashes(shot, [9])));
  expect(new Set(pictures).size).toBe(clips.length);
});

test("odd sizes are recorded as even ones in H.264, and as they are elsewhere", async () => {
  const sizeOf = async (format: "mp4" | "webm") => {
    const { bytes } = await record({ format, width: 161, height: 91 }, [0, 2]);
    const track = (await new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS }).getPrimaryVideoTrack())!;
    return [await track.getDisplayWidth(), await track.getDisplayHeight()];
  };
  expect(await sizeOf("mp4")).toEqual([160, 90]);
  expect(await sizeOf("webm")).toEqual([161, 91]);
});

test("afterwards the page is as before: it draws, and has said nothing", async () => {
  const { page, problems } = opened;
  const before = await page.evaluate(() => fallLine.framesDrawn());
  await page.evaluate(() => fallLine.seek(10));
  await expectSoon(() => page.evaluate(() => fallLine.framesDrawn())).toBeGreaterThan(before);
  expect(problems).toEqual([]);
});
