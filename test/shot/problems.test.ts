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
import { readFormula } from "../../src/core/formula/readFormula.ts";
import { encodeShot } from "../../src/shot/text/encodeShot.ts";
import { decodeShot } from "../../src/shot/text/decodeShot.ts";
import { plain } from "../../src/shot/presets/parts.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { arbitrarySpecs } from "./arbitraryShot.ts";

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
        const isReadable = kindOf(spec).dataset(spec) !== null || readFormula(surfaceOf(spec).formula) !== null;
        expect(surfaceCode(spec, library) !== null).toBe(isReadable);
      }),
    );
  });

  test("has rows, or says why not; and what it says to travel in a link is there", () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const { rows, dataset, travels } = kindOf(spec);
        const found = rows(spec);
        if ("problem" in found) expect(found.problem).toMatch(/^mini-batches need/);
        else expect(found.xs).toHaveLength(dataset(spec)!.moments.n);
        const text = encodeShot({ ...firstShot, panes: [plain(spec)] });
        expect(surfaceOf(decodeShot(text).shot.panes[0]!.surface).value(0.3, -0.2)).toBe(
          surfaceOf(spec).value(0.3, -0.2),
        );
        if (travels(spec) === null) expect(text.length).toBeLessThan(200);
        else expect(travels(spec)).toContain("moments");
      }),
    );
  });
});

test("anything else is refused by a sentence with its path, and nothing throws", () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.jsonValue(),
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
