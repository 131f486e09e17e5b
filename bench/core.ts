import { descend } from "../src/core/descent/descend.ts";
import { momentsOf } from "../src/core/moments.ts";
import { optimizers } from "../src/core/optimizers/index.ts";
import type { Surface } from "../src/core/surface.ts";
import { mse } from "../src/core/surfaces/first/mse.ts";
import { ratioOf, readable, report, secondsOf } from "./compare.ts";

const manyRows = 1_000_000;
const manySteps = 1_000_000;
/** Small enough that no run comes to rest, where steps would cost less. */
const stepSize = 1e-6;

/** Rows around the line y = 2x + 1, the same in every run (a linear congruential generator). */
function rows(count: number) {
  let seed = 1;
  const random = () => (seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const xs = Float64Array.from({ length: count }, () => 4 * random() - 2);
  return { xs, ys: xs.map((x) => 2 * x + 1 + random() - 0.5) };
}

const walk = (surface: Surface, steps: number) =>
  descend(surface, optimizers.gd.make({ lr: stepSize }), [0, 0], { steps, tolerance: 0 });

/** Gradient descent as every tutorial writes it: one pass over the rows for each step. */
function textbook({ xs, ys }: ReturnType<typeof rows>, steps: number) {
  let [m, b] = [0, 0];
  for (let k = 0; k < steps; k++) {
    let [dm, db] = [0, 0];
    for (let i = 0; i < xs.length; i++) {
      const error = ys[i]! - (m * xs[i]! + b);
      dm += xs[i]! * error;
      db += error;
    }
    m += (stepSize * 2 * dm) / xs.length;
    b += (stepSize * 2 * db) / xs.length;
  }
  return [m, b] as const;
}

/** What a descent costs on data of any size. */
export function benchCore() {
  const [few, many] = [rows(5), rows(manyRows)];
  const [onFew, onMany] = [mse(momentsOf(few.xs, few.ys)), mse(momentsOf(many.xs, many.ys))];
  report(
    "descent step, 1,000,000 rows / 5 rows",
    ratioOf(
      () => walk(onMany, 100_000),
      () => walk(onFew, 100_000),
    ),
    "target ≤ 1.3",
  );

  const ours = secondsOf(() => walk(mse(momentsOf(many.xs, many.ys)), manySteps));
  const measuredSteps = 100;
  textbook(many, 10); // warm up
  const loop = (secondsOf(() => textbook(many, measuredSteps)) / measuredSteps) * manySteps;
  report(
    "1,000,000 descent steps on 1,000,000 rows, textbook loop over the rows / ours with the moments computed first",
    loop / ours,
    `${readable(loop)} s, scaled from ${measuredSteps} steps / ${readable(ours)} s`,
  );
}
