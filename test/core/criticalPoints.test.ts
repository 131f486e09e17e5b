import { describe, expect, test } from "vitest";
import { kindOfPoint } from "../../src/core/descent/kindOfPoint.ts";
import { hessianAt } from "../../src/core/stability/hessianAt.ts";
import { surfaces, type SurfaceId } from "../../src/core/surfaces/index.ts";
import { eigenvalues } from "../../src/core/algebra/sym2.ts";

type Point = readonly [x: number, y: number, f: number];

/** Critical points as others found them, to about seven digits: by dense multi-start Newton with SymPy's derivatives. */
interface Critical {
  readonly id: SurfaceId;
  readonly minima: readonly Point[];
  readonly saddles: readonly Point[];
  readonly maxima: readonly Point[];
  /** They are all that there are, and the surface rises on all sides: minima − saddles + maxima = 1. */
  readonly isComplete: boolean;
}

const both = (points: readonly Point[]) =>
  points.flatMap(([x, y, f]): readonly Point[] => [
    [x, y, f],
    [-x, -y, f],
  ]);

const table: readonly Critical[] = [
  {
    id: "himmelblau",
    minima: surfaces.himmelblau.minima!.map(([x, y]) => [x, y, 0]),
    saddles: [
      [3.385154, 0.0738519, 13.311926],
      [0.0866775, 2.884255, 67.71915],
      [-3.073026, -0.081353, 104.015163],
      [-0.1279613, -1.953715, 178.337239],
    ],
    maxima: [[-0.2708446, -0.9230386, 181.616522]],
    isComplete: true,
  },
  {
    id: "six-hump-camel",
    minima: both([
      [0.089842, -0.7126564, -1.0316285],
      [1.703607, -0.7960836, -0.2154638],
      [1.607105, 0.5686515, 2.1042503],
    ]),
    saddles: [
      [0, 0, 0],
      ...both([
        [1.109205, -0.7682681, 0.5437186],
        [1.638068, 0.2286741, 2.2293572],
        [1.29607, 0.6050844, 2.2294708],
      ]),
    ],
    maxima: both([[1.23023, 0.1623346, 2.4962954]]),
    isComplete: true,
  },
  {
    id: "three-hump-camel",
    minima: [[0, 0, 0], ...both([[1.747552, -0.8737762, 0.2986384]])],
    saddles: both([[1.070542, -0.5352711, 0.8773616]]),
    maxima: [],
    isComplete: true,
  },
  {
    id: "styblinski-tang",
    minima: [
      [-2.903534, -2.903534, -78.332331],
      [-2.903534, 2.746803, -64.195612],
      [2.746803, -2.903534, -64.195612],
      [2.746803, 2.746803, -50.058893],
    ],
    saddles: [
      [-2.903534, 0.1567313, -38.970553],
      [0.1567313, -2.903534, -38.970553],
      [2.746803, 0.1567313, -24.833834],
      [0.1567313, 2.746803, -24.833834],
    ],
    maxima: [[0.1567313, 0.1567313, 0.3912247]],
    isComplete: true,
  },
  {
    id: "goldstein-price",
    minima: [
      [0, -1, 3],
      [-0.6, -0.4, 30],
      [1.8, 0.2, 84],
      [1.2, 0.8, 840],
    ],
    saddles: [
      [-0.4, -0.6, 35],
      [1.2, -0.2, 99],
      [1.4, 0.6, 980],
      [0.6, 0.4, 990],
    ],
    maxima: [[0.8, 0.2, 1155]],
    isComplete: true,
  },
  {
    id: "two-wells",
    minima: [
      [-0.9363006, 0, -2.0630902518],
      [0.9053179, 0, -1.092732],
    ],
    saddles: [[0.0686024, 0, -0.0313743]],
    maxima: [],
    isComplete: true,
  },
  {
    id: "mccormick",
    minima: [
      [-0.5471975512, -1.5471975512, -1.913222955],
      [2.594395, 1.594395, 1.2283697],
    ],
    saddles: [[1.547198, 0.5471976, 1.913223]],
    maxima: [],
    isComplete: false,
  },
  {
    id: "branin",
    minima: surfaces.branin.minima!.map(([x, y]) => [x, y, 0.3978873577]),
    saddles: [
      [0, 6, 19.602113],
      [2 * Math.PI, 1.1, 19.602113],
    ],
    maxima: [],
    isComplete: false,
  },
  {
    id: "beale",
    minima: [[3, 0.5, 0]],
    saddles: [
      [0, 1, 14.203125],
      [0.1005379, -2.644514, 9.8645123],
    ],
    maxima: [],
    isComplete: false,
  },
  {
    id: "peaks",
    minima: [
      [0.228279, -1.625535, -6.551133],
      [-1.347396, 0.204519, -3.049849],
      [0.296446, 0.320196, -0.064936],
    ],
    saddles: [
      [1.098273, 0.854461, 2.249192],
      [-0.265938, 0.46674, 0.788293],
      [0.416323, -0.394145, 0.408548],
    ],
    maxima: [
      [-0.009318, 1.581368, 8.106214],
      [-0.460025, -0.629197, 3.776581],
      [1.285685, -0.004848, 3.59249],
    ],
    isComplete: false,
  },
  { id: "rosenbrock", minima: [[1, 1, 0]], saddles: [], maxima: [], isComplete: true },
  { id: "saddle", minima: [], saddles: [[0, 0, 0]], maxima: [], isComplete: false },
];

describe.each(table)("$id", ({ id, isComplete, ...points }) => {
  const surface = surfaces[id];
  const kinds = [
    ["minima", points.minima, [1, 1]],
    ["saddles", points.saddles, [-1, 1]],
    ["maxima", points.maxima, [-1, -1]],
  ] as const;

  test.each(kinds)("%s: level, as high as found, and bent as their kind", (_, listed, signs) => {
    for (const [x, y, f] of listed) {
      const hessian = hessianAt(surface, x, y);
      const bends = eigenvalues(hessian);
      // The place is known to half of its last digit, or a few: as far as that, the slope is what the bend makes of it.
      const blur = 1e-6 * Math.max(...hessian.map(Math.abs));
      const [dx, dy] = surface.gradient(x, y);
      expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThan(blur);
      expect(Math.abs(surface.value(x, y) - f)).toBeLessThan(1e-6);
      expect(bends.map(Math.sign)).toEqual(signs);
    }
  });

  test("minima − saddles + maxima = 1, where these are all of them", () => {
    const count = points.minima.length - points.saddles.length + points.maxima.length;
    if (isComplete) expect(count).toBe(1);
    else expect(points.minima.length + points.saddles.length).toBeGreaterThan(0);
  });
});

test("the monkey saddle is flat in the middle: neither way bends", () => {
  expect(hessianAt(surfaces["monkey-saddle"], 0, 0).map(Math.abs)).toEqual([0, 0, 0]);
  expect(surfaces["monkey-saddle"].gradient(0, 0).map(Math.abs)).toEqual([0, 0]);
});

test.each(table.map((each) => [each.id, each] as const))("%s: each is told for what it is", (id, each) => {
  const kinds = (points: readonly Point[]) => points.map(([x, y]) => kindOfPoint(surfaces[id], [x, y]));
  expect(new Set(kinds(each.minima))).toEqual(new Set(each.minima.map(() => "minimum")));
  expect(new Set(kinds(each.saddles))).toEqual(new Set(each.saddles.map(() => "saddle")));
  expect(new Set(kinds(each.maxima))).toEqual(new Set(each.maxima.map(() => "maximum")));
});
