import { describe, expect, test } from "vitest";
import { parse } from "../../src/core/formula/parse.ts";
import { descend } from "../../src/core/descend.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaceOf } from "../../src/shot/resolve.ts";
import reference from "../reference/torch-optimizers.json" with { type: "json" };
import { worst } from "../worst.ts";
import { viewOfFormula } from "./viewOfFormula.ts";

type Given = Readonly<Record<string, number | boolean | string | readonly number[]>>;

/** One path that PyTorch took; entry k is the state after k steps. */
interface Path {
  readonly id: string;
  readonly formula?: string;
  readonly regression?: { readonly file: string; readonly standardiseX: string | null };
  readonly start: readonly number[];
  readonly optimizer: string;
  readonly hyperparameters: Given;
  readonly steps: number;
  readonly tolerance: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly f: readonly number[];
  /** Of each step, the evaluation at its beginning among them. */
  readonly functionEvals?: readonly number[];
}
const paths = (reference.trajectories as unknown as readonly Path[]).filter(({ optimizer }) => optimizer !== "LBFGS");

/** PyTorch's SGD is three rows of our table. */
function idOf({ optimizer, hyperparameters: { momentum, nesterov } }: Path): OptimizerId {
  if (optimizer !== "SGD") return optimizer.toLowerCase() as OptimizerId;
  return nesterov ? "nesterov" : momentum === 0 ? "gd" : "momentum";
}

/** What PyTorch gives in pairs has two names in our tables. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  betas: ["beta1", "beta2"],
  etas: ["eta_minus", "eta_plus"],
  step_sizes: ["step_size_min", "step_size_max"],
};
const paramsOf = ({ hyperparameters }: Path) =>
  Object.fromEntries(
    Object.entries(hyperparameters)
      .flatMap(([name, value]): [string, unknown][] =>
        Array.isArray(value) ? pairs[name]!.map((each, i) => [each, value[i] as number]) : [[name, value]],
      )
      .filter(([, value]) => typeof value !== "string")
      .map(([name, value]) => [name, Number(value)]),
  );

function surfaceFor({ formula, regression }: Path): Surface {
  if (formula) return { ...surfaces.sincos, ...viewOfFormula(parse(formula, ["x", "y"])) };
  const data = /(\w+)\.csv/.exec(regression!.file)![1]!;
  return surfaceOf({ kind: "data", data, standardize: regression!.standardiseX !== null });
}

const follow = (path: Path) =>
  descend(surfaceFor(path), optimizers[idOf(path)].make(paramsOf(path)), path.start as [number, number], {
    steps: path.steps,
    tolerance: 0,
  });

describe("PyTorch's own paths, at every step", () => {
  test.each(paths.map((path) => [path.id, path] as const))("%s", (_, path) => {
    const { points, values } = follow(path);
    // A path that runs away is kept up to our bound; PyTorch goes on.
    const kept = path.id.startsWith("sgd-divergent") ? values.length : path.steps + 1;
    const even = points.filter((_coordinate, i) => i % 2 === 0);
    const odd = points.filter((_coordinate, i) => i % 2 === 1);
    expect(kept).toBeGreaterThan(100 * Number(path.steps > 100));
    expect(worst(even, path.x.slice(0, kept))).toBeLessThanOrEqual(path.tolerance);
    expect(worst(odd, path.y.slice(0, kept))).toBeLessThanOrEqual(path.tolerance);
    expect(worst(values, path.f.slice(0, kept))).toBeLessThanOrEqual(10 * path.tolerance);
  });

  test("there are 152 of them, of every first-order method of PyTorch", () => {
    expect(paths).toHaveLength(152);
    const covered = new Set(paths.map(idOf));
    const firstOrder = Object.entries(optimizers).filter(([, { order }]) => order === 1);
    expect(firstOrder.map(([id]) => id).filter((id) => !covered.has(id as OptimizerId))).toEqual(["lion"]);
  });
});
