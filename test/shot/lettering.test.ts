import fc from "fast-check";
import { expect, test } from "vitest";
import { fittingLine, longestFitting, wrappedLines } from "../../src/shot/layout/fitting.ts";
import { writeLabel, write, type Pen } from "../../src/shot/layout/lettering.ts";

/** A pen whose letters are all as wide as their size, and which remembers what it wrote. */
function recorder() {
  const written: string[] = [];
  const size = ({ font }: Pen) => Number(/(\d+)px/.exec(font)![1]);
  const pen: Pen = {
    font: "",
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 0,
    lineJoin: "",
    globalAlpha: 1,
    textAlign: "",
    textBaseline: "",
    measureText: (text) => ({ width: text.length * size(pen) }),
    fillText: (text, x, y) => written.push(`fill ${text} ${x} ${y} ${pen.font.slice(0, 8)}`),
    strokeText: (text) => written.push(`halo ${text} ${pen.globalAlpha}`),
  };
  return { pen, written };
}

const style = { size: 10, weight: 400, color: "#fff" } as const;

test("what is cut off fits, and one letter more would not", () => {
  const { pen } = recorder();
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,300}$/), fc.integer({ min: 0, max: 3000 }), (text, width) => {
      const shown = fittingLine(pen, text, style, width);
      expect(shown.length * 10).toBeLessThanOrEqual(width);
      if (shown === text) return;
      expect(shown === "" || text.startsWith(shown.slice(0, -1))).toBe(true);
      expect((Math.max(shown.length, 1) + 1) * 10).toBeGreaterThan(width);
    }),
  );
});

test("a long text is cut by halves: measured about as often as its length can be halved", () => {
  let measured = 0;
  longestFitting("x".repeat(100_000), (cut) => (measured++, cut.length <= 40));
  expect(measured).toBeLessThan(20);
});

test("words are kept together, and the last line takes the rest, cut off", () => {
  const { pen } = recorder();
  expect(wrappedLines(pen, "still descending after 1,000 steps", style, 180)).toEqual([
    "still descending",
    "after 1,000\u00a0steps",
  ]);
  expect(wrappedLines(pen, "one two three four", style, 80, 1)).toEqual(["one two…"]);
});

test("a line is written on its foot, a label on its middle with its halo first", () => {
  const { pen, written } = recorder();
  write(pen, "12", 3, 50, style);
  writeLabel(pen, "pin", 7, 20, { ...style, weight: 600, halo: "#000" }, "center");
  expect(written).toEqual(["fill 12 3 53.6 400 10px", "halo pin 0.8", "fill pin 7 20 600 10px"]);
  expect([pen.textAlign, pen.textBaseline, pen.globalAlpha]).toEqual(["center", "middle", 1]);
});
