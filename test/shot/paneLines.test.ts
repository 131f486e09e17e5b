import { describe, expect, test } from "vitest";
import { presets } from "../../src/shot/presets/index.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import type { Entry } from "../../src/shot/runs/entries.ts";
import { stepOn } from "../../src/shot/tickToStep.ts";
import { moreInWords, mostLines, paneLines } from "../../src/shot/runs/paneLines.ts";

const at =
  (ticks: number) =>
  ({ trajectory }: Entry) =>
    stepOn("steps", trajectory, ticks);

describe.each(Object.entries(presets))("%s", (_, { shot }) => {
  const { shown, lastTick } = prepareNow(shot);

  test.each([0, 0.5, 1])(
    "at %s of its way: a line for each run or for the leaders, and an ending only of what has ended",
    (share) => {
      for (const pane of shot.panes.keys()) {
        const entries = shown.filter((entry) => entry.pane === pane);
        const stepOf = at(share * lastTick);
        const { lines, more } = paneLines(entries, stepOf);
        expect(lines.length + more).toBe(entries.length);
        expect(lines.length).toBe(Math.min(entries.length, mostLines));
        for (const { entry, text, hasEnded } of lines) {
          expect(hasEnded).toBe(stepOf(entry) >= entry.trajectory.length - 1);
          expect(
            /converged|diverged|still descending|climbing|swinging|wandering|stopped|stalled|at rest/.test(text),
          ).toBe(hasEnded);
        }
      }
    },
  );
});

test("the leaders have the lowest values now", () => {
  const { shown } = prepareNow(presets.race.shot);
  const stepOf = at(30);
  const { lines, more } = paneLines(shown, stepOf);
  const valueOf = (entry: Entry) => entry.trajectory.values[Math.floor(stepOf(entry))]!;
  const highest = Math.max(...lines.map(({ entry }) => valueOf(entry)));
  const others = shown.filter((entry) => lines.every((line) => line.entry !== entry));
  expect(others).toHaveLength(more);
  for (const entry of others) expect(valueOf(entry)).toBeGreaterThanOrEqual(highest);
  expect(moreInWords(more)).toBe("and 5 more");
  expect(moreInWords(0)).toBe("");
});
