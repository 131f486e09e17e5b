import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shippedDataset, type DatasetId } from "../../src/data/datasets.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { hashOfShot, packShot, shotFromHash, unpackShot } from "../../src/shot/text/link.ts";
import { middle } from "../../src/shot/layout/camera.ts";
import { presets } from "../../src/shot/presets/index.ts";
import type { Preset } from "../../src/shot/presets/parts.ts";
import { presetShot } from "../../src/shot/presets/presetShot.ts";
import type { Pane, Shot } from "../../src/shot/shot.ts";
import { arbitraryShot } from "./arbitraryShot.ts";
import { expectSound } from "./expectSound.ts";

const noShot = (reason: string) => ({
  shot: firstShot,
  problems: [`this is no Fall Line shot: ${reason}`],
  isShot: false,
});
const packed = (text: string | Uint8Array) => `1.${deflateRawSync(text).toString("base64url")}`;

describe("a link that was damaged on its way is read as far as it goes, and never rejects", () => {
  test("cut short anywhere", async () => {
    const shots = fc.tuple(arbitraryShot, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(shots, async ([shot, share]) => {
        const link = await packShot(shot);
        const decoded = await unpackShot(link.slice(0, Math.floor(share * link.length)));
        expectSound(decoded);
        expect(decoded.isShot).toBe(false);
      }),
    );
  });

  test("with any bits flipped", async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 7 })), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(arbitraryShot, flips, async (shot, all) => {
        const bytes = Buffer.from((await packShot(shot)).slice(2), "base64url");
        for (const [at, bit] of all) bytes[at % bytes.length]! ^= 1 << bit;
        expectSound(await unpackShot(`1.${bytes.toString("base64url")}`));
      }),
    );
  });

  test("or no link at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expectSound(await unpackShot(text));
        expectSound(await unpackShot(`1.${text}`));
      }),
    );
  });

  test.each([
    ["", "the link does not begin like one"],
    ["hello", "the link does not begin like one"],
    ["2.abc", "the link was made by a newer Fall Line, or changed on its way"],
    ["1.", "the link is damaged or cut short"],
    ["1.a", "the link is damaged or cut short"],
    [packed(""), "it is empty"],
    [packed("hello"), 'it begins with "hello"'],
    [packed(Uint8Array.of(0xff, 0xfe)), "the link is damaged or cut short"],
    ["1.".padEnd(2 ** 20 + 1, "a"), "the link has more than 1,048,576 characters"],
  ])("%.20s", async (text, reason) => {
    expect(await unpackShot(text)).toEqual(noShot(reason));
  });
});

test("what a writer puts after a link is no part of it", async () => {
  for (const after of [".", ")", "\n", "&utm=1", "%22"])
    expect(await unpackShot(`${await packShot(firstShot)}${after}`)).toEqual({
      shot: firstShot,
      problems: [],
      isShot: true,
    });
});

test("a bomb is left as soon as it has made a mebibyte", async () => {
  const bomb = packed(Buffer.alloc(100_000_000, "["));
  const before = process.memoryUsage().arrayBuffers;
  const began = performance.now();
  expect(await unpackShot(bomb)).toEqual(noShot("the link is damaged or cut short"));
  expect(performance.now() - began).toBeLessThan(1000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16e6);
});

describe("a link fits into a message", () => {
  const pane = (data: DatasetId, rate: number, i: number): Pane => ({
    surface: { kind: "data", data, standardize: i % 2 === 1 },
    domain: { x: [-1.2345 * i - 1, 3.456 + i], y: [-7.89, 12.345 * (i + 1)] },
    runs: [
      {
        optimizer: "gd",
        params: { lr: rate },
        start: [0.123456789 * i, -1.23456789],
        steps: 1000 + i,
        name: "too small",
      },
      { optimizer: "gd", params: { lr: 7 * rate }, name: "just right", color: 5 },
      { optimizer: "gd", params: { lr: 31 * rate }, start: [Math.PI * i, Math.E], name: "too large", hidden: true },
    ],
    camera: {
      target: middle,
      azimuth: 0.62 + i / 7,
      elevation: 0.5 + i / 31,
      zoom: 1.123456 - i / 77,
    },
  });
  const anscombe = ["anscombe1", "anscombe2", "anscombe3", "anscombe4"] as const;
  const four: Shot = {
    ...firstShot,
    title: "Four data sets, one line",
    panes: anscombe.map((id, i) => pane(id, 0.00123 * (i + 1), i)),
    linkCameras: false,
    timeline: { stepsPerSecond: 77, loop: true, clock: "evaluations" },
    look: { theme: "light", colormap: "cividis", resolution: 640, logContours: true, sharedRange: true },
    target: 0.0123,
  };
  const own = (id: DatasetId): Shot => ({
    ...firstShot,
    panes: [{ ...firstShot.panes[0]!, surface: { kind: "data", data: shippedDataset(id)!, standardize: true } }],
  });

  test.each(Object.entries<Preset>(presets))("the preset %s", async (_, { shot }) => {
    const link = await packShot(shot);
    expect(link.length).toBeLessThan(400);
    expect(await unpackShot(link)).toStrictEqual({ shot, problems: [], isShot: true });
  });

  test.each([
    ["the first shot", firstShot, 32],
    [
      "four panes with nothing but their data sets",
      {
        ...firstShot,
        panes: anscombe.map((data) => ({
          ...firstShot.panes[0]!,
          surface: { kind: "data", data, standardize: false } as const,
        })),
      },
      150,
    ],
    ["four panes, each with all that can be set", four, 1500],
    ["50 rows of a user's own", own("cars"), 600],
    ["200 of 272 rows", own("faithful"), 1500],
  ])("%s", async (_, shot, most) => {
    expect((await packShot(shot)).length).toBeLessThan(most);
  });
});

describe("an address", () => {
  test("holds a shot", async () => {
    const shot = { ...firstShot, title: "held" };
    expect(await shotFromHash(await hashOfShot(shot), presetShot)).toEqual({ shot, problems: [], isShot: true });
  });

  test("names a preset", async () => {
    const { shot } = presets.anscombe;
    expect(await shotFromHash("#preset=anscombe", presetShot)).toEqual({ shot, problems: [], isShot: true });
    for (const id of ["nosuch", "constructor"])
      expect(await shotFromHash(`#preset=${id}`, presetShot)).toEqual(noShot(`there is no preset "${id}"`));
  });

  test.each(["", "#", "#help", "#presets=a", "#sx=1"])("%j names none", async (hash) => {
    expect(await shotFromHash(hash, presetShot)).toBeNull();
  });
});
