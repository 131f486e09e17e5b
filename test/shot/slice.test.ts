import { expect, test } from "vitest";
import { presetShot } from "../../src/shot/presets/presetShot.ts";
import { shotFromHash } from "../../src/shot/text/link.ts";
import { linkOfSlice, sliceOfLink } from "../../src/shot/text/slice.ts";

const link = "https://example.org/fall-line/#s=1.abc-_";

test("a link comes back with its slice, and without one as it was", () => {
  expect(sliceOfLink(linkOfSlice(link, [100, 2345]))).toEqual({ link, slice: [100, 2345] });
  expect(sliceOfLink(link)).toEqual({ link, slice: null });
});

test("it opens like the link without", async () => {
  const whole = await shotFromHash("#preset=stability", presetShot);
  expect(await shotFromHash(linkOfSlice("#preset=stability", [1, 2]), presetShot)).toEqual(whole);
});
