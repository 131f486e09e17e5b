import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Vec2 } from "../../../src/core/algebra/vec2.ts";
import type { Library } from "../../../src/core/formula/python.ts";
import { hessianAt } from "../../../src/core/stability/hessianAt.ts";
import { everyKind, surfaceCode, surfaceOf, type SurfaceSpec } from "../../../src/shot/problems/index.ts";
import { worst } from "../../worst.ts";
import { arbitrarySpecs } from "../arbitraryShot.ts";
import { findPython, runPython } from "./findPython.ts";

/** Every problem that is chosen by name, and some others of each kind. */
const specs: readonly SurfaceSpec[] = [
  ...everyKind.flatMap(({ choices }) => Object.values(choices)),
  ...Object.values(arbitrarySpecs).flatMap((each) => fc.sample(each, 60)),
];

/** Where nothing is special: some shares of the domain. */
function pointsOf(spec: SurfaceSpec): readonly Vec2[] {
  const { x, y } = surfaceOf(spec).domain;
  const at = ([min, max]: readonly [number, number], share: number) => min + share * (max - min);
  return [
    [at(x, 0.137), at(y, 0.719)],
    [at(x, 0.453), at(y, 0.283)],
    [at(x, 0.871), at(y, 0.611)],
  ];
}

/** What a program knows of a surface, the value first; PyTorch's differentiates by itself, and has that alone. */
const heads: Readonly<Record<Library, string>> = {
  np: "import numpy as np\nknown = lambda p: [f(p), *gradient(p), *hessian(p).ravel()]\narray = np.array",
  torch: "import torch\ntorch.set_default_dtype(torch.float64)\nknown = lambda p: [f(p)]\narray = torch.tensor",
};

function programOf(spec: SurfaceSpec, library: Library): readonly string[] {
  const code = surfaceCode(spec, library);
  if (!code) return [];
  const { data, f, gradient, hessian } = code;
  const derivatives = library === "np" ? [gradient, hessian] : [];
  const points = JSON.stringify(pointsOf(spec));
  const print = `for point in ${points}:\n    print(*map(float, known(array(point))))`;
  return [[heads[library], data, f, ...derivatives, print].join("\n")];
}

function known(spec: SurfaceSpec, [x, y]: Vec2): readonly number[] {
  const surface = surfaceOf(spec);
  const [xx, xy, yy] = hessianAt(surface, x, y);
  return [surface.value(x, y), ...surface.gradient(x, y), xx, xy, xy, yy];
}

describe.each(["np", "torch"] as const)("the code for %s", (library) => {
  const python = findPython(library === "np" ? "numpy" : "torch");

  test.skipIf(!python)("has the value of every kind's surface, and its derivatives", () => {
    const coded = specs.filter((spec) => surfaceCode(spec, library));
    const printed = runPython(
      python!,
      coded.flatMap((spec) => programOf(spec, library)),
    );
    const differing = coded.filter((spec, i) =>
      pointsOf(spec).some((point, j) => {
        const got = printed[i]![j]!;
        return !(worst(got, known(spec, point).slice(0, library === "np" ? 7 : 1)) < 1e-11);
      }),
    );
    expect(differing).toEqual([]);
    expect(new Set(coded.map(({ kind }) => kind)).size).toBe(everyKind.length);
  });
});
