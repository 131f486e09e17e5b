import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { optimizers } from "../../../src/core/optimizers/index.ts";
import type { Params } from "../../../src/core/settings/setting.ts";
import type { ScheduleId } from "../../../src/core/schedules/index.ts";
import { torchScript } from "../../../src/shot/code/torchScript.ts";
import type { Run } from "../../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../../src/shot/problems/index.ts";
import { cases, compared, functionOf, seed } from "./cases.ts";
import { findPython, runPython } from "./findPython.ts";

const scriptOf = (surface: SurfaceSpec, run: Run) => torchScript({ surface, runs: [run] }, 0);
const python = findPython("torch");
/** Before version 2 its NAdam was wrong. */
const isOld = python !== null && spawnSync(python, ["-c", "import torch; assert torch.__version__ > '2'"]).status !== 0;

describe.skipIf(!python)("a run in PyTorch", () => {
  test("gives the same states, wherever PyTorch has the optimizer and the schedule", { timeout: 300_000 }, () => {
    const scripts = cases.flatMap((each) => {
      const [, surface, run] = each;
      const script = scriptOf(surface, run);
      const isOther = isOld && run.optimizer === "nadam";
      return "text" in script && !isOther ? [{ each, text: script.text }] : [];
    });
    expect(scripts.length).toBeGreaterThan(50);
    const printed = runPython(
      python!,
      scripts.map(({ text }) => text),
    );
    const { differing, share } = compared(
      scripts.map(({ each }) => each),
      printed,
    );
    expect(differing).toEqual([]);
    expect(share).toBeGreaterThan(0.95);
  });
});

test("what PyTorch does not have is said", () => {
  const lion: Run = { optimizer: "lion", params: {} };
  const scheduled: Run = { optimizer: "gd", params: {}, schedule: { id: "inverse-sqrt", params: {} } };
  expect(scriptOf(seed, lion)).toEqual({ problem: "PyTorch has no Lion" });
  expect(scriptOf(seed, scheduled)).toEqual({ problem: "PyTorch has no schedule like inverse square root" });
  const without = Object.entries(optimizers).filter(([, entry]) => !("torch" in entry) || !entry.torch);
  expect(without.map(([id]) => id)).toEqual([
    "lion",
    "gd-armijo",
    "gd-exact",
    "cg",
    "newton",
    "newton-damped",
    "trust-region",
    "bfgs",
  ]);
});

test("what PyTorch would not do, or not with the same numbers, is not offered, and says why", () => {
  const steps = 50;
  const under = (id: ScheduleId, params: Params): Run => ({
    optimizer: "gd",
    params: {},
    steps,
    schedule: { id, params },
  });
  const problems = [
    { optimizer: "lbfgs", params: { c2: 0.5 } },
    { optimizer: "lbfgs", params: {}, noise: 0.1 },
    { optimizer: "lbfgs", params: {}, batch: { size: 2 } },
    under("constant", { factor: 0 }),
    under("linear", { start_factor: 0 }),
    under("one-cycle", { total_steps: 20 }),
  ].map((run) => scriptOf(seed, run as Run));
  for (const script of problems) expect(script).toEqual({ problem: expect.stringContaining("PyTorch's") as string });
  for (const run of [
    under("constant", { factor: 0.1 }),
    under("linear", { start_factor: 0.1 }),
    under("one-cycle", {}),
  ])
    expect(scriptOf(seed, run)).toHaveProperty("text");
  const without = scriptOf(seed, { optimizer: "nesterov", params: { momentum: 0 } });
  expect("text" in without && without.text).not.toContain("nesterov=True");
});

test("functions of constants are numbers: PyTorch's own take tensors alone", () => {
  const script = scriptOf(functionOf("griewank"), { optimizer: "gd", params: {} });
  expect("text" in script && script.text).toContain("torch.cos(y / 1.4142135623730951)");
});

test("an optimizer as PyTorch is told it", () => {
  const line = (run: Run, surface = functionOf("sine")) => {
    const script = scriptOf(surface, run);
    return "text" in script ? script.text.split("\n").find((each) => each.startsWith("optimizer = ")) : script.problem;
  };
  expect(line({ optimizer: "adamw", params: { lr: 0.5, amsgrad: 1 } })).toBe(
    "optimizer = torch.optim.AdamW([theta], lr=0.5, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01, amsgrad=True)",
  );
  expect(line({ optimizer: "nesterov", params: { lr: 0.1 } })).toBe(
    "optimizer = torch.optim.SGD([theta], lr=0.1, momentum=0.9, weight_decay=0, nesterov=True)",
  );
  expect(line({ optimizer: "rprop", params: { lr: 0.1 } })).toBe(
    "optimizer = torch.optim.Rprop([theta], lr=0.1, etas=(0.5, 1.2), step_sizes=(0.000001, 50))",
  );
  expect(line({ optimizer: "lbfgs", params: {} })).toBe(
    'optimizer = torch.optim.LBFGS([theta], lr=1, history_size=10, max_iter=1, max_eval=100, tolerance_grad=0, tolerance_change=0, line_search_fn="strong_wolfe")',
  );
});
