import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { gifSink } from "../../src/record/gif/gifSink.ts";
import { mediaSink } from "../../src/record/media/mediaSink.ts";
import type { Encoding } from "../../src/record/media/negotiate.ts";
import { record } from "../../src/record/record.ts";
import type { About, FrameSink } from "../../src/record/sink.ts";
import type { ByteSink } from "../../src/record/byteSink.ts";
import { zipSink } from "../../src/record/png/zipSink.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { hashOfShot } from "../../src/shot/text/link.ts";
import { framesOf } from "../../src/shot/moment.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { linkOfSlice, type Slice } from "../../src/shot/text/slice.ts";
import { fakeCanvas, fakeWebCodecs, watchedBytes } from "../record/fakes.ts";
import { readGif } from "../record/readGif.ts";
import { fallLine, filesThere, readThere, useFallLine, writeCsv as writeFile } from "./fallLine.ts";

useFallLine();
beforeEach(() => {
  for (const [name, value] of Object.entries(fakeWebCodecs().globals)) vi.stubGlobal(name, value);
});
afterEach(() => vi.unstubAllGlobals());

const [width, height, fps] = [16, 16, 25];
const shot: Shot = { ...firstShot, clip: { width, height, fps, seconds: 0.48 } };
const frames = framesOf(prepareNow(shot));
const slices: readonly Slice[] = [
  [0, 5],
  [5, 6],
  [6, frames],
];

/** Frames that differ, in few colours. */
const draw = (frame: number) => {
  const rgba = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) =>
    i % 4 === 3 ? 255 : (i >> 2) % frames <= frame ? 240 : 16,
  );
  return fakeCanvas(width, height, rgba, Uint8Array.of(1, 2, 3, frame));
};

type Open = (about: About, bytes: ByteSink, count: number) => FrameSink | Promise<FrameSink>;
const encoding = (container: Encoding["container"], codec = "vp09.00.10.08"): Encoding => ({
  container,
  codec: "vp9",
  note: null,
  config: { codec, width, height },
});
const kinds = {
  mp4: (about, bytes, count) => mediaSink({ encoding: encoding("mp4"), about, bytes, fps, count }),
  webm: (about, bytes, count) => mediaSink({ encoding: encoding("webm"), about, bytes, fps, count }),
  gif: (about, bytes) => gifSink({ about, bytes, fps, frames, draw }),
  zip: zipSink,
} satisfies Record<string, Open>;

/** The file that a recording of a slice makes; of all frames, without one. */
async function recorded(open: Open, slice: Slice | null, of = shot): Promise<Uint8Array> {
  const link = `https://example.org/${await hashOfShot(of)}`;
  const [from, to] = slice ?? [0, frames];
  const { bytes, contents } = watchedBytes();
  const about = { title: "Ein Bällchen", link: slice ? linkOfSlice(link, slice) : link };
  await record({ draw, sink: await open(about, bytes, to - from), frames: [from, to] });
  return contents();
}

/** Puts all slices beside the program. */
async function parts(ending: keyof typeof kinds): Promise<readonly string[]> {
  const names: string[] = [];
  for (const slice of slices) names.push(writeFile(`part-${slice[0]}.${ending}`, await recorded(kinds[ending], slice)));
  return names;
}

async function packetsOf(bytes: Uint8Array) {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const packets = [];
  for await (const { timestamp, duration, data } of new EncodedPacketSink(
    (await input.getPrimaryVideoTrack())!,
  ).packets())
    packets.push({ timestamp, duration, data: Buffer.from(data).toString("hex") });
  return { packets, tags: await input.getMetadataTags() };
}

describe("parts make the whole", () => {
  test.each(["mp4", "webm"] as const)(
    "%s: every packet as it was, at the time that it has in the whole",
    async (ending) => {
      const names = await parts(ending);
      expect(fallLine("join", `whole.${ending}`, ...names)).toEqual({ status: 0, out: `whole.${ending}\n`, told: [] });
      const [joined, whole] = [
        await packetsOf(readThere(`whole.${ending}`)),
        await packetsOf(await recorded(kinds[ending], null)),
      ];
      expect(joined.packets.map(({ timestamp, duration }) => [timestamp, duration])).toEqual(
        whole.packets.map(({ timestamp, duration }) => [timestamp, duration]),
      );
      const own = [];
      for (const name of names) own.push(...(await packetsOf(readThere(name))).packets);
      expect(joined.packets.map(({ data }) => data)).toEqual(own.map(({ data }) => data));
      expect([joined.tags.title, joined.tags.comment]).toEqual([whole.tags.title, whole.tags.comment]);
    },
  );

  test("gif: every frame has the pixels and the time that it has in the whole", async () => {
    expect(fallLine("join", "whole.gif", ...(await parts("gif"))).status).toBe(0);
    expect(readGif(readThere("whole.gif"))).toEqual(readGif(await recorded(kinds.gif, null)));
  });

  test("gif: a part with other colours brings them along", async () => {
    const names = await parts("gif");
    const other = Buffer.from(readThere(names[1]!));
    other[13] = other[13]! ^ 1;
    writeFile(names[1]!, other);
    expect(fallLine("join", "whole.gif", ...names).status).toBe(0);
    expect(readGif(readThere("whole.gif"))).toMatchObject({ localPalettes: 1, frames: { length: frames } });
  });

  test("zip: to the byte", async () => {
    expect(fallLine("join", "whole.zip", ...(await parts("zip"))).status).toBe(0);
    expect(readThere("whole.zip").equals(await recorded(kinds.zip, null))).toBe(true);
  });
});

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])("what does not make a whole, in %s", (ending) => {
  test.each([
    [
      "a part is missing",
      [0, 2],
      (names: readonly string[]) => `${names[2]}: expected a part that begins with frame 5, got frames 6:12`,
    ],
    [
      "the order is wrong",
      [1, 0, 2],
      (names: readonly string[]) => `${names[1]}: expected a part that begins with frame 0, got frames 5:6`,
    ],
    ["the end is missing", [0, 1], () => "the last part ends before frame 6: frames 6:12 are missing"],
  ])("%s", async (_, chosen, line) => {
    const names = await parts(ending);
    const before = filesThere();
    expect(fallLine("join", `bad.${ending}`, ...chosen.map((i) => names[i]!))).toEqual({
      status: 1,
      out: "",
      told: [`fall-line: ${line(names)}`],
    });
    expect(filesThere()).toEqual(before);
  });

  test("a part is of another shot, is whole, is no such file or is not there", async () => {
    const names = await parts(ending);
    const join = (other: string) => fallLine("join", `bad.${ending}`, names[0]!, other).told;
    const brighter = { ...shot, look: { theme: "light" } } as const;
    writeFile(`other.${ending}`, await recorded(kinds[ending], slices[1]!, brighter));
    expect(join(`other.${ending}`)).toEqual([
      `fall-line: other.${ending}: it is of another shot, size or rate than ${names[0]}`,
    ]);
    writeFile(`all.${ending}`, await recorded(kinds[ending], null));
    expect(join(`all.${ending}`)).toEqual([
      `fall-line: all.${ending}: it does not say which frames it holds: expected a file of \`fall-line record --frames\``,
    ]);
    writeFile(`text.${ending}`, "This is a text.");
    expect(join(`text.${ending}`)).toEqual([expect.stringMatching(new RegExp(`^fall-line: text.${ending}: it `))]);
    expect(join(`nosuch.${ending}`)).toEqual([`fall-line: nosuch.${ending}: cannot be read: there is no such file.`]);
  });
});

test("wrong use", () => {
  const told = (...words: readonly string[]) => fallLine("join", ...words);
  const line = (text: string) => ({ status: 2, out: "", told: [`fall-line: ${text}`] });
  expect(told("a.png", "b.png")).toEqual(line("what is joined ends in one of .mp4, .webm, .gif, .zip: got a.png"));
  expect(told("a.mp4", "b.mp4", "c.webm")).toEqual(line("the parts of a .mp4 file must end like it: got c.webm"));
  expect(told("a.mp4")).toEqual(line("missing required argument 'part'"));
});
