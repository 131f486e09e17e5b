import { unzipSync } from "fflate";
import { crc32 as reference, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/record/png/crc32.ts";
import { pngSink } from "../../src/record/png/pngSink.ts";
import { withText } from "../../src/record/png/pngText.ts";
import { zipSink } from "../../src/record/png/zipSink.ts";
import { fakeCanvas, watchedBytes } from "./fakes.ts";
import { readPng, textsOf } from "./readPng.ts";

const about = { title: "Drei Bälle, zwei Täler", link: "https://example.org/#s=1.abc" };

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(reference(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

/** One grey pixel. */
const grey = (level: number) =>
  Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk("IDAT", deflateSync(Buffer.from([0, level]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
const canvasOf = (level: number) => fakeCanvas(1, 1, new Uint8ClampedArray(4), new Uint8Array(grey(level)));

test("the checksum is that of zlib", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(crc32(bytes)).toBe(reference(bytes));
    }),
  );
});

describe("one picture", () => {
  test("says its title and its link, before its pixels", async () => {
    const { bytes, ends, contents } = watchedBytes();
    const sink = pngSink(about, bytes);
    await sink.add(canvasOf(5), 0);
    await sink.finish();
    expect(ends).toEqual(["closed"]);
    const file = await contents();
    expect(readPng(file).map(({ type }) => type)).toEqual(["IHDR", "iTXt", "iTXt", "IDAT", "IEND"]);
    expect(textsOf(file)).toEqual({ Title: about.title, Comment: about.link });
  });

  test("keeps its other chunks to the last byte", () => {
    const before = readPng(grey(9));
    const after = readPng(withText(grey(9), about)).filter(({ type }) => type !== "iTXt");
    expect(after).toEqual(before);
  });
});

describe("a ZIP", () => {
  async function zipOf(frames: readonly number[]) {
    const watched = watchedBytes();
    const sink = zipSink(about, watched.bytes, frames.length);
    for (const frame of frames) await sink.add(canvasOf(frame), frame);
    await sink.finish();
    return { ends: watched.ends, file: await watched.contents() };
  }

  test("holds the frames as they are, named by their numbers, and the link as its comment", async () => {
    const { ends, file } = await zipOf([7, 8, 9, 10]);
    expect(ends).toEqual(["closed"]);
    const files = unzipSync(file);
    expect(Object.keys(files)).toEqual(["frame-00007.png", "frame-00008.png", "frame-00009.png", "frame-00010.png"]);
    for (const [name, png] of Object.entries(files))
      expect(Buffer.from(png).equals(grey(Number(name.slice(6, 11))))).toBe(true);
    expect(Buffer.from(file).toString("utf8", file.length - about.link.length)).toBe(about.link);
    expect(Buffer.from(file).readUInt16LE(file.length - about.link.length - 2)).toBe(about.link.length);
  });

  test("is the same file again", async () => {
    expect((await zipOf([1, 2])).file).toEqual((await zipOf([1, 2])).file);
  });

  test("of more frames than it holds files is refused before it begins", () => {
    expect(() => zipSink(about, watchedBytes().bytes, 65_536)).toThrow(
      "A ZIP holds at most 65535 pictures, not 65536.",
    );
  });

  test("that is cancelled leaves no bytes", async () => {
    const { bytes, ends, contents } = watchedBytes();
    const sink = zipSink(about, bytes, 3);
    await sink.add(canvasOf(1), 0);
    await sink.cancel();
    expect(ends).toEqual(["aborted"]);
    expect(await contents()).toHaveLength(0);
  });
});
