import { describe, expect, test } from "vitest";
import { colormapBytes, colormapCss } from "../../src/scene/surface/colormap.ts";
import { lookSettings, type LookValues } from "../../src/shot/settings/look.ts";

type Rgb = readonly [red: number, green: number, blue: number];

const ids = Object.keys(lookSettings.colormap.options) as LookValues["colormap"][];
const colorAt = (bytes: Uint8Array, i: number): Rgb => [bytes[4 * i]!, bytes[4 * i + 1]!, bytes[4 * i + 2]!];

/** CIE lightness, 0 to 100: equal steps look equal. */
function lightness(color: Rgb): number {
  const [red, green, blue] = color.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  return luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24389) / 27;
}

/** The colour that CSS text names, as the page's canvas would take it. */
const parsed = (css: string): readonly number[] =>
  css.startsWith("#")
    ? [1, 3, 5].map((i) => parseInt(css.slice(i, i + 2), 16))
    : css.match(/\d+/g)!.slice(0, 3).map(Number);

describe.each(ids)("%s", (id) => {
  const bytes = colormapBytes(id);
  const lightnesses = Array.from({ length: 256 }, (_, i) => lightness(colorAt(bytes, i)));

  test("has 256 opaque colours: those of its colour bar, both ends among them", () => {
    expect(bytes).toHaveLength(4 * 256);
    for (let i = 0; i < 256; i++) {
      expect(bytes[4 * i + 3]).toBe(255);
      expect(colorAt(bytes, i)).toEqual(parsed(colormapCss(id, i / 255)));
    }
  });

  test("neighbours look alike: no step is seen that the values do not have", () => {
    const steps = lightnesses.slice(1).map((light, i) => Math.abs(light - lightnesses[i]!));
    expect(Math.max(...steps)).toBeLessThan(2.5);
  });
});

test.each(["viridis", "magma", "cividis"] as const)("%s grows lighter from end to end, and evenly", (id) => {
  const bytes = colormapBytes(id);
  const lightnesses = Array.from({ length: 256 }, (_, i) => lightness(colorAt(bytes, i)));
  const [first, last] = [lightnesses[0]!, lightnesses[255]!];
  lightnesses.forEach((light, i) => {
    if (i > 0) expect(light).toBeGreaterThan(lightnesses[i - 1]! - 0.15); // what rounding to bytes takes
    expect(Math.abs(light - (first + ((last - first) * i) / 255))).toBeLessThan(6);
  });
});

test("the diverging map is lightest in its middle, and darkens towards both ends", () => {
  const bytes = colormapBytes("diverging");
  const lightnesses = Array.from({ length: 256 }, (_, i) => lightness(colorAt(bytes, i)));
  expect(lightnesses.indexOf(Math.max(...lightnesses))).toBeGreaterThan(118);
  expect(lightnesses.indexOf(Math.max(...lightnesses))).toBeLessThan(138);
  const [low, , high] = [colorAt(bytes, 0), colorAt(bytes, 128), colorAt(bytes, 255)];
  expect(low[2]).toBeGreaterThan(low[0]); // blue below
  expect(high[0]).toBeGreaterThan(high[2]); // red above
});
