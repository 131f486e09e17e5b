import fc from "fast-check";
import { expect, test } from "vitest";
import { backgroundBands } from "../../src/picture/backgroundBands.ts";
import { palette } from "../../src/shot/settings/palette.ts";

test.each(Object.entries(palette))(
  "%s: bands follow each other from one colour to the other, over all rows",
  (_, theme) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4096 }), (height) => {
        const bands = backgroundBands(theme, height);
        let end = 0;
        for (const { y, height: rows } of bands) {
          expect(y).toBe(end);
          end += rows;
        }
        expect(end).toBe(height);
        expect(new Set(bands.map(({ color }) => color)).size).toBe(bands.length);
      }),
      { numRuns: 30 },
    );
    const bands = backgroundBands(theme, 2160);
    const hex = (css: string) =>
      `#${[...css.matchAll(/\d+/g)].map(([level]) => Number(level).toString(16).padStart(2, "0")).join("")}`;
    expect([bands[0]!, bands.at(-1)!].map(({ color }) => hex(color))).toEqual(theme.background);
  },
);
