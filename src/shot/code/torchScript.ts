import { pythonList, pythonNumber } from "../../core/formula/python.ts";
import type { OptimizerEntry } from "../../core/optimizers/optimizer.ts";
import { optimizers } from "../../core/optimizers/index.ts";
import type { Params, ParamSpecs } from "../../core/settings/setting.ts";
import type { ScheduleEntry } from "../../core/schedules/schedule.ts";
import { schedules } from "../../core/schedules/index.ts";
import { defaultsOf } from "../../core/settings/defaults.ts";
import { resolveRun, type ResolvedRun } from "../runs/resolveRun.ts";
import { surfaceCode, surfaceOf } from "../problems/index.ts";
import { descentOf } from "../runs/descents.ts";
import type { Pane } from "../shot.ts";
import { chanceOf } from "./chance.ts";
import { headOf, unreadable, type Script } from "./script.ts";

/** A run as a Python script with PyTorch's own optimizer and scheduler, which prints every state: step, x, y, value. */
export function torchScript(pane: Pick<Pane, "surface" | "runs">, index: number): Script {
  const surface = surfaceOf(pane.surface);
  const code = surfaceCode(pane.surface, "torch");
  if (!code) return { problem: unreadable(surface) };
  const run = resolveRun(surface, pane.runs[index]!, index);
  const entry: OptimizerEntry = optimizers[run.optimizer];
  if (!entry.torch) return { problem: `PyTorch has no ${entry.label}` };
  const schedule: ScheduleEntry | null = run.schedule ? schedules[run.schedule.id] : null;
  if (schedule && !schedule.torch) return { problem: `PyTorch has no schedule like ${schedule.label}` };
  const reason = whyNot(run, schedule);
  if (reason !== null) return { problem: reason };
  const steps = descentOf({ surface: pane.surface, run: pane.runs[index]!, index }).length - 1;
  const { isBatched, isNoisy, lists } = chanceOf(run, pane.surface, steps, "torch");
  const loss = `f(theta${isBatched ? ", batches[k]" : ""})${isNoisy ? " + noise[k] @ theta" : ""}`;
  const { name, fixed } = entry.torch;
  // Without momentum there is nothing to look ahead with, and PyTorch refuses it.
  const isFixed = fixed !== undefined && !(run.optimizer === "nesterov" && run.params["momentum"] === 0);
  const given = [argumentsOf(entry.params, run.params), ...(isFixed ? [fixed] : [])].join(", ");
  const text = [
    `# ${headOf(surface, run)}, from ${run.start.join(", ")}. Prints step, x, y and value.`,
    "import torch  # 2.0 or newer",
    "",
    "torch.set_default_dtype(torch.float64)",
    "",
    ...[code.data, code.f].filter((each) => each !== "").flatMap((each) => ["", each]),
    "",
    ...lists,
    `theta = torch.tensor(${pythonList(run.start)}, dtype=torch.float64, requires_grad=True)`,
    `optimizer = torch.optim.${name}([theta], ${given})`,
    ...(schedule ? [`scheduler = torch.optim.lr_scheduler.${schedulerOf(schedule, run.schedule!.params, entry)}`] : []),
    "",
    "print(0, *theta.tolist(), float(f(theta)))",
    `for k in range(${steps}):`,
    "    def closure():",
    "        optimizer.zero_grad()",
    `        loss = ${loss}`,
    "        loss.backward()",
    "        return loss",
    "",
    "    optimizer.step(closure)",
    ...(schedule ? [`    if k + 1 < ${steps}:`, "        scheduler.step()"] : []),
    "    print(k + 1, *theta.tolist(), float(f(theta)))",
    "",
  ];
  return { text: text.join("\n") };
}

const schedulerOf = ({ torch, params: specs }: ScheduleEntry, params: Params, entry: OptimizerEntry): string =>
  typeof torch === "function"
    ? torch(params)
    : `${torch}(optimizer, ${argumentsOf(specs, params, cyclesNothing(entry))})`;

/** Why PyTorch would not print the same numbers, or none; `null` where it does. */
function whyNot(run: ResolvedRun, schedule: ScheduleEntry | null): string | null {
  const { optimizer, params, noise, batch, limits } = run;
  if (optimizer === "lbfgs") {
    const { c1, c2 } = defaultsOf(optimizers.lbfgs.params, { stepSize: 1, span: 1 });
    if (params["c1"] !== c1 || params["c2"] !== c2)
      return `PyTorch's L-BFGS searches with c₁ = ${c1} and c₂ = ${c2}: leave them at their defaults`;
    if (noise > 0 || batch) return "PyTorch's L-BFGS would look at another batch or other noise within one step";
  }
  const { id, params: given = {} } = run.schedule ?? {};
  if (id === "constant" && given["factor"] === 0)
    return `PyTorch's ${schedule!.torch as string} cannot rise from 0 again`;
  if (id === "linear" && given["start_factor"] === 0) return `PyTorch's ${schedule!.torch as string} cannot begin at 0`;
  if (id === "one-cycle" && given["total_steps"]! < limits.steps)
    return `PyTorch's ${schedule!.torch as string} ends after ${given["total_steps"]} steps: give it as many as the run has`;
  return null;
}

/** What PyTorch takes in pairs. */
const pairs: Readonly<Record<string, readonly [name: string, second: string]>> = {
  beta1: ["betas", "beta2"],
  eta_minus: ["etas", "eta_plus"],
  step_size_min: ["step_sizes", "step_size_max"],
};
const seconds = Object.values(pairs).map(([, second]) => second);
/** Ours alone: PyTorch's line search has them fixed. */
const unknown = ["c1", "c2"];

/** PyTorch would cycle a momentum that our optimizer does not have. */
const cyclesNothing = ({ params }: OptimizerEntry): Params =>
  "beta1" in params || "momentum" in params ? {} : { cycle_momentum: 0 };

/** Parameters as keyword arguments. */
function argumentsOf(specs: ParamSpecs, given: Params, changed: Params = {}): string {
  const params = { ...given, ...changed };
  return Object.entries(specs)
    .filter(([name]) => !seconds.includes(name) && !unknown.includes(name))
    .map(([name, spec]) => {
      const value = params[name]!;
      const pair = pairs[name];
      if (pair) return `${pair[0]}=(${pythonNumber(value)}, ${pythonNumber(params[pair[1]]!)})`;
      if (spec.kind === "variant") return `${name}="${spec.options[value]}"`;
      if (spec.kind === "flag") return `${name}=${value ? "True" : "False"}`;
      const isAsUp = name === "step_size_down" && value === 0; // which PyTorch calls None
      return `${name}=${isAsUp ? "None" : pythonNumber(value)}`;
    })
    .join(", ");
}
