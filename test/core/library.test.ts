import { describe, expect, test } from "vitest";
import * as library from "../../src/core/library.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { paramsFor } from "./paramsFor.ts";

const camelCased = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const exported: Readonly<Record<string, unknown>> = library;

describe.each(Object.entries(optimizers))("%s in the library", (id, entry) => {
  type Maker = (params?: Readonly<Record<string, number>>) => library.Optimizer;
  const maker = exported[camelCased(id)] as Maker;

  test("is exported, and is the table's own", () => {
    const params = paramsFor(entry, library.surfaces.sincos);
    const path = (optimizer: library.Optimizer) =>
      library.descend(library.surfaces.sincos, optimizer, [0.7, 0.4], { steps: 20, tolerance: 0 }).points;
    expect(path(maker(params))).toEqual(path(entry.make(params)));
  });

  test("refuses what it does not have and what is out of range", () => {
    expect(() => maker({ speed: 1 })).toThrow(`${id} has no speed; it has lr`);
    expect(() => maker({ lr: -1 })).toThrow(`${id} expects lr to be a number above 0, got -1`);
    expect(() => maker({ lr: Number.NaN })).toThrow("got NaN");
  });
});
