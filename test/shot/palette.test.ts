import { describe, expect, test } from "vitest";
import { lookSettings } from "../../src/shot/settings/look.ts";
import { palette, runMarkers, type Theme } from "../../src/shot/settings/palette.ts";

/** WCAG 2.2: relative luminance of #rrggbb. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

test("contrast is that of WCAG at both ends", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 9);
  expect(contrast("#777777", "#777777")).toBe(1);
});

test("there is a palette for every theme that a look can choose", () => {
  expect(Object.keys(palette).toSorted()).toEqual(Object.keys(lookSettings.theme.options).toSorted());
});

describe.each(Object.entries<Theme>(palette))("%s theme", (_, theme) => {
  const least = (color: string) => Math.min(...theme.background.map((stop) => contrast(color, stop)));

  test.each(["text", "secondary", "accent"] as const)("%s is legible on both background stops", (role) => {
    expect(least(theme[role])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(theme.runColors.map((color, run) => [run, color] as const))(
    "the line of run %i, %s, is visible",
    (_run, color) => {
      expect(least(color)).toBeGreaterThanOrEqual(3);
    },
  );

  test("the grid stays quieter than every line that carries meaning", () => {
    for (const color of [...theme.runColors, theme.secondary])
      expect(least(theme.hairline)).toBeLessThan(least(color) / 2);
  });

  test("eight runs have eight colours", () => {
    expect(new Set(theme.runColors).size).toBe(8);
  });
});

test("eight runs have eight markers", () => {
  expect(new Set(runMarkers).size).toBe(8);
});
