import { expect, test } from "vitest";
import { compose } from "../../src/shot/layout/composition.ts";
import { pictureScale } from "../../src/shot/layout/pictureScale.ts";
import { namedSizes, pixelLimits, sizeProblem, within } from "../../src/shot/settings/sizes.ts";

const { least, most } = pixelLimits;
const lengths = [least, 100, 400, 640, 720, 1000, 1080, 1920, most];
const sizes = lengths.flatMap((width) => lengths.map((height) => [width, height] as const));

test("a picture of the same shape is the same picture, sharper", () => {
  expect(pictureScale(1280, 720)).toBe(1);
  expect(pictureScale(1920, 1080)).toBe(1.5);
  expect(pictureScale(3840, 2160)).toBe(3);
  expect(pictureScale(1080, 1080)).toBe(1.5);
});

test.each(sizes)("%i × %i has room for its caption and its charts", (width, height) => {
  const scale = pictureScale(width, height);
  const { caption, charts } = compose(width / scale, height / scale, 1, 1);
  expect(caption.width).toBeGreaterThan(0);
  expect(charts).toHaveLength(2);
});

test("sizes that are offered are allowed, and what is not is refused in a sentence", () => {
  for (const size of Object.values(namedSizes)) expect(sizeProblem(size)).toBeNull();
  for (const wrong of [NaN, 0, -16, 15, 1280.5, most + 1, Infinity])
    expect(sizeProblem({ width: wrong, height: 720 })).toBe("Width and height are whole numbers from 16 to 4096.");
});

test("a size is brought within the limits in its shape", () => {
  expect(within({ width: 960.4, height: 500 })).toEqual({ width: 960, height: 500 });
  expect(within({ width: 8192, height: 2048 })).toEqual({ width: 4096, height: 1024 });
  expect(within({ width: 4, height: 5000 })).toEqual({ width: 16, height: 4096 });
});
