import { spawnSync } from "node:child_process";
import { descend } from "../src/core/descent/descend.ts";
import { optimizers, type OptimizerId } from "../src/core/optimizers/index.ts";
import { surfaces } from "../src/core/surfaces/index.ts";
import { mostSteps } from "../src/shot/settings/bounds.ts";
import { findPython } from "../test/shot/code/findPython.ts";
import { readable, secondsOf } from "./compare.ts";

/** The longest run of the page; ten times as long, what is timed is the memory. */
const steps = mostSteps;
const targetPerSecond = 5e6;
/** So small that no run comes to rest, where steps would cost less. */
const timed = { gd: 1e-5, adam: 1e-6 } as const satisfies Partial<Record<OptimizerId, number>>;

/** Of sixty runs the fastest: whatever else the machine does only slows them down. */
const rateOf = (id: keyof typeof timed): number => {
  const optimizer = optimizers[id].make({ lr: timed[id] });
  const run = () => descend(surfaces.rosenbrock, optimizer, [-1.2, 1], { steps, tolerance: 0 });
  return steps / Math.min(...Array.from({ length: 60 }, () => secondsOf(run)));
};

/** The same loop in PyTorch: steps per second, or `null` where Python or PyTorch is not installed. */
function torchRate(id: keyof typeof timed): number | null {
  const name = { gd: "SGD", adam: "Adam" }[id];
  const program = `
import time, torch
p = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
opt = torch.optim.${name}([p], lr=${timed[id]})
def step():
    opt.zero_grad()
    x, y = p
    ((1 - x) ** 2 + 100 * (y - x ** 2) ** 2).backward()
    opt.step()
for _ in range(100): step()
began = time.perf_counter()
for _ in range(2000): step()
print(2000 / (time.perf_counter() - began))`;
  const python = findPython("torch");
  if (python === null) return null;
  const { status, stdout } = spawnSync(python, ["-c", program], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : null;
}

/** How many steps a second an optimizer takes, every state kept, and PyTorch where it is at hand. */
export function benchSteps() {
  for (const id of Object.keys(timed) as (keyof typeof timed)[]) {
    const ours = rateOf(id);
    const theirs = torchRate(id);
    const beside =
      theirs === null ? "PyTorch is not installed here" : `${readable(ours / theirs)} × PyTorch's ${readable(theirs)}`;
    console.log(
      `${id} on Rosenbrock: ${readable(ours / 1e6)} million steps/s (target ≥ ${readable(targetPerSecond / 1e6)}; ${beside})`,
    );
  }
}
