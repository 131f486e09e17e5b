import { describe, expect, test } from "vitest";
import { parse } from "../../src/core/formula/parse.ts";
import { descend } from "../../src/core/descent/descend.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Surface } from "../../src/core/surface.ts";
import { surfaceOf } from "../../src/shot/problems/index.ts";
import reference from "../reference/torch-optimizers.json" with { type: "json" };
import { worst } from "../worst.ts";
import { oracleOf } from "./oracleOf.ts";
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
  /** So far, after each step; the evaluation where a step begins counts too. */
  readonly functionEvals?: readonly number[];
}
const paths = reference.trajectories as unknown as readonly Path[];

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

/** How many states PyTorch and we have in common. One that runs away we keep up to our bound; PyTorch's L-BFGS rests where it is content. */
function keptStates(path: Path, length: number): number {
  if (path.id.startsWith("sgd-divergent")) return length;
  const rest = evaluationsPerStep(path).indexOf(1);
  return rest < 0 ? path.steps + 1 : rest + 1;
}

const evaluationsPerStep = ({ functionEvals = [] }: Path) =>
  functionEvals.map((sum, k) => sum - (functionEvals[k - 1] ?? 0));

const follow = (path: Path) =>
  descend(surfaceFor(path), optimizers[idOf(path)].make(paramsOf(path)), path.start as [number, number], {
    steps: path.steps,
    tolerance: 0,
  });

describe("PyTorch's own paths, at every step", () => {
  test.each(paths.map((path) => [path.id, path] as const))("%s", (_, path) => {
    const { points, values } = follow(path);
    const kept = keptStates(path, values.length);
    const even = points.filter((_coordinate, i) => i % 2 === 0).slice(0, kept);
    const odd = points.filter((_coordinate, i) => i % 2 === 1).slice(0, kept);
    expect(kept).toBeGreaterThan(path.steps / 2);
    expect(worst(even, path.x.slice(0, kept))).toBeLessThanOrEqual(path.tolerance);
    expect(worst(odd, path.y.slice(0, kept))).toBeLessThanOrEqual(path.tolerance);
    expect(worst(values.slice(0, kept), path.f.slice(0, kept))).toBeLessThanOrEqual(10 * path.tolerance);
  });

  test("L-BFGS looks where PyTorch's looks: as many points on each line", () => {
    for (const path of paths.filter(({ functionEvals }) => functionEvals)) {
      const optimizer = optimizers.lbfgs.make(paramsOf(path));
      const oracle = oracleOf(surfaceFor(path));
      let state = optimizer.init(path.start as [number, number]);
      for (const evaluations of evaluationsPerStep(path).slice(0, keptStates(path, Infinity) - 1)) {
        state = optimizer.step(state, oracle);
        expect(state.trials).toHaveLength(evaluations - 1); // the first is where the line begins
      }
    }
  });

  test("there are 157 of them, of every first-order method of PyTorch", () => {
    expect(paths).toHaveLength(157);
    const covered = new Set(paths.map(idOf));
    const firstOrder = Object.entries(optimizers).filter(([, { order }]) => order === 1);
    expect(firstOrder.map(([id]) => id).filter((id) => !covered.has(id as OptimizerId))).toEqual(["lion"]);
  });
});
