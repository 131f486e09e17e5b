import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";

const inputs = 3000;

test("hostile texts and links give sound shots, of every kind some that are read", async () => {
  const tallies = Object.values(await fuzz(inputs, 1));
  expect(tallies.reduce((sum, tally) => sum + tally.inputs, 0)).toBe(inputs);
  expect(tallies.filter(({ shots }) => shots > 0).length).toBeGreaterThanOrEqual(4);
}, 60_000);
