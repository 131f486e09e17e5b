import { afterEach, expect, test, vi } from "vitest";
import { negotiate } from "../../src/record/media/negotiate.ts";
import { fakeWebCodecs } from "./fakes.ts";

afterEach(() => vi.unstubAllGlobals());

function install(options: Parameters<typeof fakeWebCodecs>[0]) {
  const { globals, open } = fakeWebCodecs(options);
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  return open;
}

const not =
  (...missing: readonly string[]) =>
  (codec: string) =>
    !missing.some((name) => codec.startsWith(name));

test.each([
  ["mp4", [], "mp4", "avc"],
  ["mp4", ["avc1"], "mp4", "vp9"],
  ["mp4", ["avc1", "vp09"], "mp4", "av1"],
  ["mp4", ["avc1", "vp09", "av01"], "webm", "vp8"],
  ["webm", [], "webm", "vp9"],
  ["webm", ["vp09"], "webm", "vp8"],
  ["webm", ["vp09", "vp8"], "webm", "av1"],
  ["av1", [], "webm", "av1"],
  ["av1", ["av01"], "webm", "vp9"],
] as const)("%s without %j is %s with %s", async (format, missing, container, codec) => {
  const open = install({ supported: not(...missing) });
  const encoding = await negotiate({ format, width: 320, height: 180 });
  expect(encoding).toMatchObject({ container, codec, config: { width: 320, height: 180, framerate: 30 } });
  if (missing.length === 0) expect(encoding.note).toBeNull();
  else expect(encoding.note).toMatch(/^This browser cannot make \S+ with \S+ of this size: recording \S+ with \S+\.$/);
  expect(open.size).toBe(0);
});

test("an encoder that says yes and then fails is passed over, and so is one whose answer throws", async () => {
  const open = install({
    supported: (codec) => (codec.startsWith("vp09") ? new TypeError("no such codec") : true),
    failure: (codec) => (codec.startsWith("avc1") ? new Error("out of order") : null),
  });
  expect(await negotiate({ format: "mp4" })).toMatchObject({ container: "mp4", codec: "av1" });
  expect(open.size).toBe(0);
});

test("without an encoder for the size, or without any, it says what works", async () => {
  install({ supported: () => false });
  await expect(negotiate({ width: 4096, height: 4096 })).rejects.toThrow(
    "This browser encodes 4096 × 4096 pixels neither as H.264 nor as VP9 nor as AV1 nor as VP8. Choose a smaller size, GIF or PNG sequence.",
  );
  vi.unstubAllGlobals();
  await expect(negotiate({})).rejects.toThrow(
    "This browser cannot encode video (it has no WebCodecs). GIF and PNG sequence work here.",
  );
});
