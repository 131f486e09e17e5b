import { latexOf } from "../../src/core/formula/latex.ts";
import { describe, expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { examineStep } from "../../src/core/descent/examineStep.ts";
import { evaluate } from "../../src/core/formula/evaluate.ts";
import type { Method } from "../../src/core/optimizers/method.ts";
import { optimizerOf } from "../../src/core/optimizers/method.ts";
import { noisyViews } from "../../src/core/chance/noise.ts";
import type { OptimizerEntry } from "../../src/core/optimizers/optimizer.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { replayOf } from "../../src/core/descent/replay.ts";
import { readRule } from "../../src/core/optimizers/rule.ts";
import { schedules } from "../../src/core/schedules/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { dot, scale, type Vec2 } from "../../src/core/algebra/vec2.ts";
import { worst } from "../worst.ts";
import { paramsFor } from "./paramsFor.ts";

const { mse } = surfaces;
const start: Vec2 = [-0.3, 1.2];
const steps = [0, 1, 2, 5, 7, 40];
const ids = Object.keys(optimizers) as OptimizerId[];
const vectors = (value: unknown) => (Array.isArray(value) ? (value as number[]) : [value as number]);

describe.each(ids)("%s", (id) => {
  const entry: OptimizerEntry = optimizers[id];
  const params = paramsFor(entry, mse);
  const flags = Object.keys(entry.params).filter((name) => entry.params[name]!.kind === "flag");
  const variants: readonly Method[] = [
    { entry, params },
    ...flags.map((name) => ({ entry, params: { ...params, [name]: 1 } })),
    ...["weight_decay", "momentum", "dampening", "lr_decay"]
      .filter((name) => Object.hasOwn(entry.params, name))
      .flatMap((name) => [0, 0.3].map((value) => ({ entry, params: { ...params, [name]: value } }))),
    ...(entry.order === 1
      ? [{ entry, params, schedule: schedules["one-cycle"].make({ max_lr: params["lr"]!, total_steps: 50 }) }]
      : []),
  ];

  test.each(variants.map((method) => [JSON.stringify(method.params), method] as const))(
    "%s: its rule, followed line by line, is the step that was taken",
    (_, method) => {
      const { points, length } = descend(mse, optimizerOf(method), start, { steps: 41, tolerance: 0 });
      const replay = replayOf(mse, method, start);
      for (const k of steps.filter((step) => step < length - 1)) {
        const { before, after, move, lines, gradient } = examineStep(replay, k);
        expect(before.at).toEqual([points[2 * k], points[2 * k + 1]]);
        expect(after.at).toEqual([points[2 * k + 2], points[2 * k + 3]]);
        expect(gradient).toEqual(mse.gradient(...before.at));
        expect(move).toEqual([after.at[0] - before.at[0], after.at[1] - before.at[1]]);
        const theta = lines.findLast(({ name }) => name === "theta")!;
        expect(worst(vectors(theta.value), after.at)).toBeLessThan(1e-12);
        for (const [name, value] of Object.entries(after).filter(([field]) => field !== "at")) {
          const line = lines.findLast((each) => each.name === name);
          if (line) expect([name, worst(vectors(line.value), vectors(value)) < 1e-10]).toEqual([name, true]);
        }
      }
    },
  );

  test("every quantity has a label and a symbol, and each of the last ones a value", () => {
    const { quantities, lines } = examineStep(replayOf(mse, { entry, params }, start), 3);
    for (const { label, symbol, value } of Object.values(quantities)) {
      expect([label === "", symbol === ""]).toEqual([false, false]);
      expect(vectors(value).every(Number.isFinite)).toBe(true);
    }
    const described = ["theta", "g", ...Object.keys(entry.quantities)];
    expect(lines.map(({ name }) => name).filter((name) => !described.includes(name))).toEqual([]);
  });

  test("at most one quantity is its own direction, with the value that its rule comes to; the step goes its way at first", () => {
    const replay = replayOf(mse, { entry, params }, start);
    for (const k of steps) {
      const { heading, quantities } = examineStep(replay, k);
      const marked = Object.values(quantities).filter((quantity) => quantity.heading);
      expect(marked.length).toBeLessThan(2);
      if (heading) expect(worst(heading.value, vectors(marked[0]!.value))).toBeLessThan(1e-9);
    }
    const { heading, move, gradient } = examineStep(replay, 0);
    if (!heading) return;
    const ahead = heading.heading === "ahead" ? heading.value : scale(heading.value, -1);
    expect(dot(ahead, move)).toBeGreaterThan(0);
    expect(dot(ahead, gradient)).toBeLessThan(0);
  });

  test("the lines are LaTeX with balanced braces, once with symbols and once with numbers", () => {
    for (const { symbols, numbers } of examineStep(replayOf(mse, { entry, params }, start), 3).lines)
      for (const latex of [symbols, numbers].map(latexOf)) {
        expect(latex).toContain("\\leftarrow");
        expect(latex).not.toMatch(/undefined|NaN|\w_\w+_|weight|lr/);
        expect([...latex].filter((c) => c === "{").length).toBe([...latex].filter((c) => c === "}").length);
        expect(latex.match(/\\left[(|]/g)?.length).toBe(latex.match(/\\right[)|]/g)?.length);
      }
  });
});

test("Adam's rule as it is read", () => {
  const { lines } = examineStep(
    replayOf(mse, { entry: optimizers.adam, params: paramsFor(optimizers.adam, mse) }, [0, 0]),
    0,
  );
  expect(lines.map(({ symbols }) => latexOf(symbols))).toEqual([
    "t \\leftarrow t + 1",
    "m \\leftarrow \\beta_{1}\\,m + \\left(1 - \\beta_{1}\\right)\\,g",
    "v \\leftarrow \\beta_{2}\\,v + \\left(1 - \\beta_{2}\\right)\\,{g}^{2}",
    "\\eta \\leftarrow \\frac{\\alpha}{\\sqrt{\\frac{v}{1 - {\\beta_{2}}^{t}}} + \\varepsilon}",
    "\\theta \\leftarrow \\theta - \\frac{\\eta\\,m}{1 - {\\beta_{1}}^{t}}",
  ]);
  expect(latexOf(lines[1]!.numbers)).toBe(
    "m \\leftarrow 0.9 \\cdot \\begin{pmatrix}0\\\\0\\end{pmatrix} + \\left(1 - 0.9\\right) \\cdot \\begin{pmatrix}-19.6\\\\-5.6\\end{pmatrix} = \\begin{pmatrix}-1.96\\\\-0.56\\end{pmatrix}",
  );
});

test("with noise, the gradient is the one that the step saw", () => {
  const views = noisyViews(() => mse, 0.5, 9);
  const method = { entry: optimizers.momentum, params: paramsFor(optimizers.momentum, mse) };
  const { points } = descend(mse, optimizerOf(method), start, { steps: 6, tolerance: 0 }, views);
  const { before, after, gradient } = examineStep(replayOf(mse, method, start, views), 5);
  expect([before.at, after.at]).toEqual([
    [points[10], points[11]],
    [points[12], points[13]],
  ]);
  expect(gradient).toEqual(views(5).gradient(...before.at));
  expect(gradient).not.toEqual(mse.gradient(...before.at));
});

test("RMSProp without momentum has no direction of its own", () => {
  const entry = optimizers.rmsprop;
  const headingAt = (momentum: number) => {
    const params = { ...paramsFor(entry, mse), momentum };
    return examineStep(replayOf(mse, { entry, params }, start), 3).heading;
  };
  expect([headingAt(0), headingAt(0.5)?.symbol]).toEqual([null, "b"]);
});

test("a line search shows where it looked", () => {
  const method = { entry: optimizers["gd-armijo"], params: paramsFor(optimizers["gd-armijo"], mse) };
  const { trials, after, quantities } = examineStep(replayOf(mse, method, start), 0);
  expect(trials.length).toBeGreaterThan(2);
  expect(trials.at(-1)).toEqual(after.at);
  expect(quantities["alpha"]!.value).toBe(0.5 ** (trials.length - 1));
});

test("rules calculate with numbers as with vectors", () => {
  const [, line] = readRule(optimizers.adam, {});
  expect(evaluate(line!.expression, { beta1: 0.9, m: 2, g: [1, -1] })).toEqual([
    0.9 * 2 + (1 - 0.9) * 1,
    0.9 * 2 + (1 - 0.9) * -1,
  ]);
});
