import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mediaSink } from "../../src/record/media/mediaSink.ts";
import type { Encoding } from "../../src/record/media/negotiate.ts";
import { record } from "../../src/record/record.ts";
import { fakeCanvas, fakeWebCodecs, watchedBytes } from "./fakes.ts";

const about = { title: "Drei Bälle", link: `https://example.org/#s=1.${"abc".repeat(300)}` };
const canvas = fakeCanvas(160, 90, new Uint8ClampedArray(4));

let failure: ((codec: string, index: number) => Error | null) | undefined;
let open: Set<object>;
beforeEach(() => {
  failure = undefined;
  const fake = fakeWebCodecs({ failure: (codec, index) => failure?.(codec, index) ?? null });
  open = fake.open;
  for (const [name, value] of Object.entries(fake.globals)) vi.stubGlobal(name, value);
});
afterEach(() => vi.unstubAllGlobals());

const encodings = {
  mp4: { container: "mp4", codec: "vp9", note: null, config: { codec: "vp09.00.21.08", width: 160, height: 90 } },
  webm: { container: "webm", codec: "vp9", note: null, config: { codec: "vp09.00.21.08", width: 160, height: 90 } },
} as const satisfies Record<string, Encoding>;

async function recorded(encoding: Encoding, fps: number, count: number, watched = watchedBytes()) {
  const sink = await mediaSink({ encoding, about, bytes: watched.bytes, fps, count });
  await record({ draw: () => canvas, sink, frames: [0, count] });
  return watched;
}

describe.each(Object.entries(encodings))("%s", (container, encoding) => {
  test.each([24, 25, 30, 50, 60, 7])("at %i frames/s has every frame at its time, for its time", async (fps) => {
    const count = 2 * fps + 3;
    const { ends, contents } = await recorded(encoding, fps, count);
    expect(ends).toEqual(["closed"]);
    const input = new Input({ source: new BufferSource(await contents()), formats: ALL_FORMATS });
    const track = (await input.getPrimaryVideoTrack())!;
    // WebM counts milliseconds; MP4 counts parts of a frame.
    const precision = container === "webm" ? 0.5e-3 + 1e-9 : 1e-9;
    const packets = [];
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
    expect(packets).toHaveLength(count);
    packets.forEach(({ timestamp, type }, index) => {
      expect(Math.abs(timestamp - index / fps)).toBeLessThanOrEqual(precision);
      expect(type).toBe(index % (2 * fps) === 0 ? "key" : "delta");
    });
    expect(Math.abs((await input.computeDuration()) - count / fps)).toBeLessThanOrEqual(2 * precision);
    expect([await track.getDisplayWidth(), await track.getDisplayHeight()]).toEqual([160, 90]);
    const { title, comment, description } = await input.getMetadataTags();
    expect({ title, comment, description }).toEqual({
      title: about.title,
      comment: about.link,
      description: about.link,
    });
    expect(open.size).toBe(0);
  });

  test("an encoder that fails at frame 17 ends the recording with what it says, and leaves no file", async () => {
    failure = (_, index) => (index === 17 ? new Error("the encoder is out of order") : null);
    const watched = watchedBytes();
    await expect(recorded(encoding, 30, 60, watched)).rejects.toThrow("the encoder is out of order");
    expect(watched.ends).toEqual(["aborted"]);
    expect(await watched.contents()).toHaveLength(0);
    expect(open.size).toBe(0);
  });

  test("a disk that is full ends it as well", async () => {
    const watched = watchedBytes((written) => {
      if (written > 2000) throw new Error("The disk is full.");
    });
    await expect(recorded(encoding, 30, 600, watched)).rejects.toThrow("The disk is full.");
    expect(watched.ends).toEqual(["aborted"]);
    expect(open.size).toBe(0);
  });
});
