import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shippedDataset, type DatasetId } from "../../src/data/datasets.ts";
import { mostPoints } from "../../src/shot/settings/bounds.ts";
import { decodeShot } from "../../src/shot/text/decodeShot.ts";
import { encodeShot, encodeShotFile } from "../../src/shot/text/encodeShot.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { packShot, unpackShot } from "../../src/shot/text/link.ts";
import { portableDataset } from "../../src/shot/problems/portableDataset.ts";
import type { Shot } from "../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import { arbitraryDataset, arbitraryShot } from "./arbitraryShot.ts";
import { expectSound } from "./expectSound.ts";

const whole = (shot: Shot) => ({ shot, problems: [], isShot: true });
const showing = (surface: SurfaceSpec): Shot => ({ ...firstShot, panes: [{ ...firstShot.panes[0]!, surface }] });

describe("any shot comes back as it was", () => {
  test("from its text", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryShot, (shot) => {
        expect(decodeShot(encodeShot(shot))).toStrictEqual(whole(shot));
      }),
      { numRuns: 500 },
    );
  });

  test("from its file", () => {
    fc.assert(
      fc.property(arbitraryShot, (shot) => {
        expect(decodeShot(encodeShotFile(shot))).toStrictEqual(whole(shot));
      }),
    );
  });

  test("from its link", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryShot, async (shot) => {
        const packed = await packShot(shot);
        expect(packed).toMatch(/^1\.[\w-]+$/);
        expect(await unpackShot(packed)).toStrictEqual(whole(shot));
      }),
    );
  });

  test("and its text is the same again", () => {
    fc.assert(
      fc.property(arbitraryShot, (shot) => {
        const text = encodeShot(shot);
        expect(encodeShot(decodeShot(text).shot)).toBe(text);
      }),
    );
  });
});

test("defaults are left out, and what was chosen stays, though it is the default's value", () => {
  expect(encodeShot(firstShot)).toBe('{"fall-line":1}');
  expect(encodeShot({ ...firstShot, look: { theme: "dark" } })).toBe('{"fall-line":1,"look":{"theme":"dark"}}');
  const sincos = decodeShot('{"panes": [{"surface": "sincos"}]}').shot;
  expect(sincos.panes[0]!.runs).toHaveLength(3);
  expect(encodeShot(sincos)).toBe('{"fall-line":1,"panes":[{"surface":"sincos"}]}');
});

test("a sign on a zero is dropped", () => {
  const shot = { ...firstShot, target: -0 };
  expect(decodeShot(encodeShot(shot)).shot.target).toBe(0);
  expect(decodeShot('{"fall-line": 1, "target": -0}')).toStrictEqual(whole({ ...firstShot, target: 0 }));
});

describe("data of any size", () => {
  test("travel as their moments and an even pick of points, and arrive as they travelled", () => {
    fc.assert(
      fc.property(arbitraryDataset, (data) => {
        const portable = portableDataset(data);
        expect(portable.moments).toBe(data.moments);
        expect(portable.xs).toHaveLength(Math.min(data.xs.length, mostPoints));
        const arrived = decodeShot(encodeShot(showing({ kind: "data", data, standardize: false })));
        expect(arrived).toStrictEqual(whole(showing({ kind: "data", data: portable, standardize: false })));
        expectSound(arrived);
      }),
    );
  });

  test("are picked evenly, each with its own y", () => {
    const xs = Array.from({ length: 1500 }, (_, i) => i);
    const { xs: picked, ys } = portableDataset({ ...shippedDataset("cars")!, xs, ys: xs.map((x) => 2 * x) });
    expect([picked[0], picked[1], picked.at(-1)]).toEqual([0, 7, 1492]);
    expect(ys).toEqual(picked.map((x) => 2 * x));
  });

  test("leave their moments out where all rows travel", () => {
    const textOf = (id: DatasetId) =>
      encodeShot(showing({ kind: "data", data: shippedDataset(id)!, standardize: false }));
    expect(textOf("cars")).not.toContain("moments");
    expect(textOf("faithful")).toContain('"moments":{"n":272,');
  });
});
