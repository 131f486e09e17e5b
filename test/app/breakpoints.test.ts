import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { breakpoints } from "../../src/app/page/breakpoints.ts";

const widths = Object.values(breakpoints);

/** Every width of the page that a style sheet asks for, as the first one that has more room; what a part asks of its own place is its own. */
const asked = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .flatMap((file) =>
    [...readFileSync(`src/${file}`, "utf8").matchAll(/@media[^{]*/g)]
      .flatMap(([query]) => [...query.matchAll(/\((min|max)-width:\s*(\d+)px\)/g)])
      .map(([, end, pixels]) => [file, end === "min" ? Number(pixels) : Number(pixels) + 1] as const),
  );

test.each(asked)("%s changes at %d pixels, as the code does", (_, width) => {
  expect(widths).toContain(width);
});

test("every breakpoint is one of a style sheet", () => {
  expect([...new Set(asked.map(([, width]) => width))].toSorted((a, b) => a - b)).toEqual(widths);
});
