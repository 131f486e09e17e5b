import { afterAll, beforeAll, expect, test } from "vitest";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { chooseSurface, duplicatePane, setRun } from "../../src/shot/edits.ts";
import type { Setting } from "../../src/core/settings/setting.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { lookSettings, type Look } from "../../src/shot/settings/look.ts";
import type { Shot } from "../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import { openPage, type OpenedPage } from "./page.ts";
import { fingerprint } from "./pixels.ts";
import { settle } from "./soon.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage({ viewport: { width: 400, height: 400 } });
  await show(comparing);
  await settle(opened.page); // the picture of two panes has another size than that of one
});
afterAll(() => opened?.close());

const seen: string[] = [];

/** Every setting at every value but its default; numbers at two of theirs. */
const looks = Object.entries<Setting>(lookSettings).flatMap(([name, field]) =>
  valuesOf(field)
    .filter((value) => value !== field.fallback && name !== "lossScale") // charts are no part of these pictures
    .map((value): [string, Look] => [`${field.label}: ${String(value)}`, { [name]: value }]),
);

function valuesOf(field: Setting): readonly unknown[] {
  if (field.kind === "switch") return [true, false];
  if (field.kind === "choice") return Object.keys(field.options);
  return field.kind === "number" ? [field.min, Math.min(20, field.max)] : [];
}

/** Two panes: some looks compare. One with batches: one look shows them. */
const other: SurfaceSpec = { kind: "data", data: "women", standardize: true };
const comparing = setRun(1, 0, { batch: { size: 4 } })(chooseSurface(1, other)(duplicatePane(0)(firstShot)));

const show = (shot: Shot) => opened.page.evaluate((next) => fallLine.edit(() => next), shot);

/** What is drawn of a shot at a step that has a trail behind it. */
async function pictureOf(shot: Shot): Promise<string> {
  await show(shot);
  await opened.page.evaluate(() => fallLine.seek(30));
  return fingerprint(opened.page);
}

test.each([["plain", {}] as [string, Look], ...looks])("%s: a picture like no other", async (_, look) => {
  const picture = await pictureOf({ ...comparing, look });
  expect(seen).not.toContain(picture);
  seen.push(picture);
});

test("plain again, the picture is what it was", async () => {
  expect(await pictureOf(comparing)).toBe(seen[0]);
});

// A surface, a ribbon, a logarithmic height, and a cusp.
const { mse, sine, rosenbrock, ackley } = surfaces;
test.each(Object.keys({ mse, sine, rosenbrock, ackley }))(
  "%s is drawn in every look without an error of WebGL",
  async (id) => {
    const shown = id === "mse" ? firstShot : chooseSurface(0, { kind: "function", id: id as never })(firstShot);
    await show(shown);
    const errors = await opened.page.evaluate(
      async (wanted) => {
        const gl = document.querySelector<HTMLCanvasElement>("canvas.scene")!.getContext("webgl2")!;
        const found: string[] = [];
        for (const [name, look] of wanted) {
          fallLine.edit((shot) => ({ ...shot, look }));
          await probe.frame();
          const error = gl.getError();
          if (error !== gl.NO_ERROR) found.push(`${name}: ${error}`);
        }
        return found;
      },
      [["plain", {}] as [string, Look], ...looks],
    );
    expect(errors).toEqual([]);
  },
);

test("nothing was wrong, and every shader links", async () => {
  expect(opened.problems).toEqual([]);
  expect(await opened.page.evaluate(() => probe.programs().broken)).toBe(0);
});
