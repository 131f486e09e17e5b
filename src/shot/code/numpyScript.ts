import { pythonList, pythonNumber, pythonOf } from "../../core/formula/python.ts";
import { paramsOfStep } from "../../core/optimizers/method.ts";
import type { OptimizerEntry } from "../../core/optimizers/optimizer.ts";
import type { Params } from "../../core/settings/setting.ts";
import { readRule } from "../../core/optimizers/rule.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { methodOf, resolveRun, type ResolvedRun } from "../runs/resolveRun.ts";
import { surfaceCode, surfaceOf } from "../problems/index.ts";
import { descentOf } from "../runs/descents.ts";
import type { Pane } from "../shot.ts";
import { chanceOf, type Chance } from "./chance.ts";
import { headOf, unreadable, type Script } from "./script.ts";
import { searchCode } from "./searchCode.ts";

/**
 * A run as a Python script that needs NumPy alone and prints every state: step, x, y, value. What chance or a schedule
 * decided stands in it as numbers.
 */
export function numpyScript(pane: Pick<Pane, "surface" | "runs">, index: number): Script {
  const surface = surfaceOf(pane.surface);
  const code = surfaceCode(pane.surface, "np");
  if (!code) return { problem: unreadable(surface) };
  const run = resolveRun(surface, pane.runs[index]!, index);
  const steps = descentOf({ surface: pane.surface, run: pane.runs[index]!, index }).length - 1;
  const method = methodOf(run);
  const search = searchCode[run.optimizer];
  const step = search?.step ?? ruleLines(method.entry, paramsOfStep(method, 0));
  const curved = step.some((line) => line.includes("hessian_k"));
  const seen = seenCode(chanceOf(run, pane.surface, steps, "np"), curved);
  const changing = run.schedule ? changingParams(method, steps) : [];
  const fixed = Object.entries(run.params).filter(([name]) => !changing.some((each) => each.name === name));
  const functions = [code.data, code.f, code.gradient, ...(curved ? [code.hessian] : []), ...(search?.functions ?? [])];
  const body = [
    ...changing.map(({ name }) => `${name} = ${name}_of_step[k]`),
    ...seen.step,
    "g = gradient_k(theta)",
    ...step,
    "print(k + 1, *map(float, theta), float(f(theta)))",
  ];
  const text = [
    `# ${headOf(surface, run)}, from ${run.start.join(", ")}. Prints step, x, y and value.`,
    "import numpy as np",
    "",
    ...functions.filter((each) => each !== "").flatMap((each) => ["", each]),
    "",
    ...fixed.map(([name, value]) => `${name} = ${pythonNumber(value)}`),
    ...changing.map(({ name, values }) => `${name}_of_step = ${pythonList(values)}`),
    ...seen.before,
    `theta = np.array(${pythonList(run.start)}, dtype=float)`,
    ...(search?.state ?? stateLines(method.entry, paramsOfStep(method, 0), run)),
    "",
    "print(0, *map(float, theta), float(f(theta)))",
    `for k in range(${steps}):`,
    ...body.map((line) => `    ${line}`),
    "",
  ];
  return { text: text.join("\n") };
}

/** Parameters that a schedule changes, with their values in every step. */
function changingParams(method: ReturnType<typeof methodOf>, steps: number) {
  const inSteps = Array.from({ length: steps }, (_, k) => paramsOfStep(method, k));
  return Object.keys(method.params)
    .filter((name) => name === "lr" || inSteps.some((params) => params[name] !== method.params[name]))
    .map((name) => ({ name, values: inSteps.map((params) => params[name]!) }));
}

/** What a step sees: `f_k`, `gradient_k` and, where it is needed, `hessian_k`. */
function seenCode({ isBatched, isNoisy, lists }: Chance, curved: boolean) {
  if (!isBatched && !isNoisy) {
    const names = ["f", "gradient", ...(curved ? ["hessian"] : [])];
    return { before: [`${names.map((name) => `${name}_k`).join(", ")} = ${names.join(", ")}`], step: [] };
  }
  const over = isBatched ? ", batches[k]" : "";
  const [tilt, push] = isNoisy ? [" + noise[k] @ p", " + noise[k]"] : ["", ""];
  return {
    before: lists,
    step: [
      `f_k = lambda p: f(p${over})${tilt}`,
      `gradient_k = lambda p: gradient(p${over})${push}`,
      ...(curved ? [`hessian_k = lambda p: hessian(p${over})`] : []),
    ],
  };
}

/** What the optimizer knows of itself before the first step, by the names of its rule. */
function stateLines(entry: OptimizerEntry, params: Params, { start }: ResolvedRun): string[] {
  const { at: _, ...state } = entry.make(params).init(start);
  return Object.entries(state as Readonly<Record<string, number | Vec2>>).map(([name, value]) =>
    typeof value === "number" ? `${name} = ${pythonNumber(value)}` : `${name} = np.array(${pythonList(value)})`,
  );
}

const ruleLines = (entry: OptimizerEntry, params: Params): string[] =>
  readRule(entry, params).map(({ name, expression }) => `${name} = ${pythonOf(expression, "np")}`);
