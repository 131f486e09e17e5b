import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { hessianAt } from "../../src/core/stability/hessianAt.ts";
import { largestStableStep } from "../../src/core/stability/largestStableStep.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { mse } from "../../src/core/surfaces/first/mse.ts";
import { eigenvalues } from "../../src/core/algebra/sym2.ts";
import { standardizedDataset } from "../../src/data/dataset.ts";
import { datasetIds, shippedDataset } from "../../src/data/datasets.ts";
import reference from "../reference/ols.json" with { type: "json" };
import { worstRatio } from "../worst.ts";

test("the reference knows every shipped data set", () => {
  expect(reference.datasets.map(({ name }) => name).toSorted()).toEqual(datasetIds.toSorted());
});

// The reference was computed in exact rational arithmetic; the bounds are its own.
describe.each(reference.datasets)("$name", ({ name, ...want }) => {
  const data = shippedDataset(name)!;
  const surface = mse(data.moments);
  const [at] = surface.minima!;

  test("least squares: slope and intercept to 1e-9, and the smallest error", () => {
    expect(data.moments.n).toBe(want.n);
    expect(worstRatio(at!, [want.slope, want.intercept])).toBeLessThan(1e-9);
    expect(Math.abs(surface.value(...at!) - want.mse)).toBeLessThan(1e-9 * want.mse + 1e-12 * want.mseAtZero);
    expect(worstRatio([surface.value(0, 0)], [want.mseAtZero])).toBeLessThan(1e-12);
  });

  test("curvature: Hessian, λmax and the step sizes to 1e-12", () => {
    const { mm, mb, bb } = want.mseHessian;
    const [smallest, largest] = eigenvalues(hessianAt(surface, 0, 0));
    expect(worstRatio(hessianAt(surface, 0, 0), [mm, mb, bb])).toBeLessThan(1e-12);
    expect(worstRatio([largest], [want.eigenvalues[1]!])).toBeLessThan(1e-12);
    expect(worstRatio([largestStableStep(surface)!], [want.maxStableLearningRate])).toBeLessThan(1e-12);
    expect(worstRatio([2 / (smallest + largest)], [want.fastestLearningRate])).toBeLessThan(1e-12);
  });

  test("standardised: the same error from a round bowl, whose minimum is one step of size 0.5 away", () => {
    const { slope, intercept, mse: smallest, eigenvalues: round, maxStableLearningRate } = want.standardisedX;
    const bowl = mse(standardizedDataset(data).moments);
    expect(worstRatio(bowl.minima![0]!, [slope, intercept])).toBeLessThan(1e-9);
    expect(Math.abs(bowl.value(...bowl.minima![0]!) - smallest)).toBeLessThan(1e-9 * smallest + 1e-12 * want.mseAtZero);
    expect(worstRatio(eigenvalues(hessianAt(bowl, 0, 0)), round)).toBeLessThan(1e-12);
    expect(worstRatio([largestStableStep(bowl)!], [maxStableLearningRate])).toBeLessThan(1e-12);
    const { points } = descend(bowl, optimizers.gd.make({ lr: 0.5 }), [0, 0], { steps: 1, tolerance: 0 });
    expect(worstRatio(points.slice(2), [slope, intercept])).toBeLessThan(1e-9);
  });
});
