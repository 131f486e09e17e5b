import fc from "fast-check";
import { isAllowed } from "../../src/core/settings/allowed.ts";
import { describe, expect, test } from "vitest";
import {
  choiceOf,
  everyKind,
  kindOf,
  problemChoices,
  problemJson,
  readProblem,
  surfaceCode,
  surfaceOf,
  type SurfaceSpec,
} from "../../src/shot/problems/index.ts";
import { problemKinds } from "../../src/shot/problems/kinds.ts";
import { formulaOf } from "../../src/core/formula/readFormula.ts";
import { encodeShot } from "../../src/shot/text/encodeShot.ts";
import { decodeShot } from "../../src/shot/text/decodeShot.ts";
import { plain } from "../../src/shot/presets/parts.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { formatCount } from "../../src/core/format.ts";
import { arbitraryDataset, arbitrarySpecs } from "./arbitraryShot.ts";

/** What a link's text becomes again. */
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function readBack(value: unknown) {
  const problems: string[] = [];
  const spec = readProblem({ value, path: "surface", tell: (problem) => problems.push(problem) });
  return { spec, problems };
}

test("ids of choices are unique among the kinds, and each choice is shown under its own", () => {
  expect(Object.keys(problemChoices)).toHaveLength(
    everyKind.reduce((count, { choices }) => count + Object.keys(choices).length, 0),
  );
  for (const [id, spec] of Object.entries(problemChoices)) expect(choiceOf(spec)).toBe(id);
});

test("flags of settings and tables are unique among the kinds", () => {
  const flags = everyKind.flatMap(({ settings, table }) => [
    ...Object.values(settings).map(({ flag }) => flag.name),
    ...(table ? [table.flag.name] : []),
  ]);
  expect(new Set(flags).size).toBe(flags.length);
});

describe.each(Object.keys(problemKinds) as SurfaceSpec["kind"][])("a problem of the kind %s", (kind) => {
  const specs = fc.oneof(
    arbitrarySpecs[kind],
    fc.constantFrom(...Object.values(problemChoices).filter((spec) => spec.kind === kind)),
  );

  test("is read back from what it is written as, without a word", () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(readBack(throughText(problemJson(spec)))).toEqual({ spec, problems: [] });
      }),
    );
  });

  test("is the same surface again, and for an equal spec", () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(surfaceOf(spec)).toBe(surfaceOf({ ...spec }));
        const { axes, domain, defaults } = surfaceOf(spec);
        expect(axes).toHaveLength(3);
        expect(domain.x[0]).toBeLessThan(domain.x[1]);
        expect(defaults.starts.length).toBeGreaterThan(0);
      }),
    );
  });

  test("has settings that read what they were set to, and change nothing when set to what they are", () => {
    fc.assert(
      fc.property(specs, (spec) => {
        for (const { describe: describedFor, valueOf, change } of Object.values(kindOf(spec).settings)) {
          expect(change(spec, valueOf(spec))).toEqual({ spec });
          const setting = describedFor(spec);
          expect(isAllowed(setting, valueOf(spec))).toBe(true);
          for (const value of setting.kind === "choice" ? Object.keys(setting.options) : [true, false]) {
            const { spec: changed, problem } = change(spec, value);
            if (problem === undefined) expect(valueOf(changed)).toBe(value);
            expect(readBack(throughText(problemJson(changed))).problems).toEqual([]);
          }
        }
      }),
    );
  });

  test("is put into Python wherever its formula is not for people alone", () => {
    fc.assert(
      fc.property(specs, fc.constantFrom("np", "torch"), (spec, library) => {
        const isReadable = kindOf(spec).dataset(spec) !== null || formulaOf(surfaceOf(spec)) !== null;
        expect(surfaceCode(spec, library) !== null).toBe(isReadable);
      }),
    );
  });

  test("has rows, each an x and a y, or says why not", () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const rows = kindOf(spec).rows(spec);
        if ("problem" in rows) expect(rows.problem).toMatch(/^mini-batches need/);
        else expect([rows.xs.length, rows.ys.length]).toEqual(Array(2).fill(kindOf(spec).dataset(spec)!.moments.n));
      }),
    );
  });

  test("arrives by a link as it was said to travel", () => {
    const { table } = problemKinds[kind] as (typeof everyKind)[number];
    const brought = table ? [arbitraryDataset.map(table.spec)] : [];
    fc.assert(
      fc.property(fc.oneof(specs, ...brought), (spec) => {
        const text = encodeShot({ ...firstShot, panes: [plain(spec)] });
        const arrived = decodeShot(text).shot.panes[0]!.surface;
        const { travels, dataset } = kindOf(spec);
        const said = travels(spec);
        if (said === null) {
          expect(arrived).toEqual(spec);
          expect(text.length).toBeLessThan(200);
          return;
        }
        const [all, here] = [dataset(spec)!, dataset(arrived)!];
        const [, rows, most] = /\(([\d,]+) rows\).* up to (\d+) points/s.exec(said)!;
        expect(rows).toBe(formatCount(all.moments.n));
        expect(here.xs).toHaveLength(Math.min(all.xs.length, Number(most)));
        expect(here.moments).toEqual(all.moments);
        expect(surfaceOf(arrived).value(0.3, -0.2)).toBe(surfaceOf(spec).value(0.3, -0.2));
      }),
    );
  });
});

/** What a problem is written as, with one thing in it replaced. */
const spoiled = fc
  .tuple(fc.oneof(...Object.values(arbitrarySpecs)), fc.anything(), fc.nat())
  .map(([spec, other, place]) => {
    const places: [holder: Record<string, unknown>, name: string][] = [];
    const whole = { written: throughText(problemJson(spec)) };
    JSON.stringify(whole, function (this: Record<string, unknown>, name, value: unknown) {
      if (name !== "") places.push([this, name]);
      return value;
    });
    const [holder, name] = places[place % places.length]!;
    holder[name] = other;
    return whole.written;
  });

test("anything else is refused by a sentence with its path, and nothing throws", () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.jsonValue(),
    spoiled,
    fc.record({ data: fc.anything(), standardize: fc.anything() }, { requiredKeys: ["data"] }),
    fc.record({ data: fc.record({ xs: fc.array(fc.double()), ys: fc.array(fc.double()), moments: fc.anything() }) }),
  );
  fc.assert(
    fc.property(hostile, (value) => {
      const { spec, problems } = readBack(value);
      if (spec === undefined) expect(problems.length).toBeGreaterThan(0);
      else expect(Number.isFinite(surfaceOf(spec).defaults.stepSize)).toBe(true);
      for (const problem of problems) expect(problem).toMatch(/^surface.*: expected /s);
    }),
  );
});
