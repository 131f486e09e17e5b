import { pythonList, pythonNumber } from "../../core/formula/python.ts";
import type { OptimizerEntry } from "../../core/optimizers/optimizer.ts";
import { optimizers } from "../../core/optimizers/index.ts";
import type { Params, ParamSpecs } from "../../core/settings/setting.ts";
import type { ScheduleEntry } from "../../core/schedules/schedule.ts";
import { schedules } from "../../core/schedules/index.ts";
import { resolveRun } from "../runs/resolveRun.ts";
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
  const steps = descentOf({ surface: pane.surface, run: pane.runs[index]!, index }).length - 1;
  const { isBatched, isNoisy, lists } = chanceOf(run, pane.surface, steps, "torch");
  const loss = `f(theta${isBatched ? ", batches[k]" : ""})${isNoisy ? " + noise[k] @ theta" : ""}`;
  const { name, fixed } = entry.torch;
  const given = [argumentsOf(entry.params, run.params), ...(fixed === undefined ? [] : [fixed])].join(", ");
  const text = [
    `# ${headOf(surface, run)}, from ${run.start.join(", ")}. Prints step, x, y and value.`,
    "import torch",
    "",
    "torch.set_default_dtype(torch.float64)",
    "",
    ...[code.data, code.f].filter((each) => each !== "").flatMap((each) => ["", each]),
    "",
    ...lists,
    `theta = torch.tensor(${pythonList(run.start)}, dtype=torch.float64, requires_grad=True)`,
    `optimizer = torch.optim.${name}([theta], ${given})`,
    ...(schedule
      ? [
          `scheduler = torch.optim.lr_scheduler.${schedule.torch}(optimizer, ${argumentsOf(schedule.params, run.schedule!.params, cyclesNothing(entry))})`,
        ]
      : []),
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
