import { describe, expect, test } from "vitest";
import { defaultsOf } from "../../src/core/settings/defaults.ts";
import { descend } from "../../src/core/descent/descend.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import type { ScheduleEntry } from "../../src/core/schedules/schedule.ts";
import { paramsInStep, scheduled } from "../../src/core/schedules/scheduled.ts";
import { schedules, type ScheduleId } from "../../src/core/schedules/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import reference from "../reference/schedules.json" with { type: "json" };
import { worstRatio } from "../worst.ts";
import { paramsFor } from "./paramsFor.ts";

/** PyTorch's names of what is in our table. */
const ours: Readonly<Record<string, ScheduleId>> = {
  ConstantLR: "constant",
  StepLR: "step",
  ExponentialLR: "exponential",
  CosineAnnealingLR: "cosine",
  CosineAnnealingWarmRestarts: "warm-restarts",
  LinearLR: "linear",
  OneCycleLR: "one-cycle",
  PolynomialLR: "polynomial",
  CyclicLR: "cyclic",
  MultiStepLR: "multi-step",
  SequentialLR: "warm-up-cosine",
};

type Given = number | string | boolean | readonly number[];

/** What PyTorch's schedulers did; entry k was in force during step k. */
interface Course {
  readonly id: string;
  readonly scheduler: string;
  readonly baseLr: number;
  readonly steps: number;
  readonly params: Readonly<Record<string, Given>>;
  /** What a sequence is made of. */
  readonly children?: readonly { readonly params: Readonly<Record<string, number>> }[];
  readonly lr: readonly number[];
  readonly momentumPerStep?: readonly number[];
}
const courses = (reference.schedules as unknown as readonly Course[]).filter(({ scheduler }) =>
  Object.hasOwn(ours, scheduler),
);

/** By our names: a list has a name for each place, and a sequence those of its parts. */
function paramsOf({ params, children }: Course): readonly (readonly [string, Given])[] {
  if (children) {
    const [warmUp, down] = children.map((child) => child.params);
    return Object.entries({ start_factor: warmUp!["start_factor"]!, warmup: warmUp!["total_iters"]!, ...down });
  }
  return Object.entries(params).flatMap(([name, value]) =>
    name === "milestones"
      ? (value as readonly number[]).map((step, i) => [`milestone_${i + 1}`, step] as const)
      : [[name, value] as const],
  );
}

/** Words are numbers in our tables: their places among the options. */
function numberFor({ params }: ScheduleEntry, name: string, value: Given) {
  const spec = params[name]!;
  return spec.kind === "variant" ? spec.options.indexOf(String(value)) : Number(value);
}

describe("PyTorch's own courses", () => {
  test.each(courses.map((course) => [course.id, course] as const))("%s", (_, course) => {
    const entry: ScheduleEntry = schedules[ours[course.scheduler]!];
    const given = paramsOf(course).map(([name, value]) => [name, numberFor(entry, name, value)]);
    const known = defaultsOf(entry.params, { steps: course.steps, lr: course.baseLr });
    const schedule = entry.make({ ...known, ...(Object.fromEntries(given) as object) });
    const paces = Array.from({ length: course.steps }, (_step, k) => schedule(k, course.baseLr));
    const got = paces.map(({ lr }) => lr);
    // Where it comes down to 0, PyTorch's own recursion leaves rounding in its place.
    const [gotAbove, wantAbove] = [got, course.lr].map((rates) => rates.filter((_rate, k) => course.lr[k]! > 1e-15));
    expect(worstRatio(gotAbove!, wantAbove!)).toBeLessThan(1e-12);
    got.forEach((lr, k) => expect(Math.abs(lr - course.lr[k]!)).toBeLessThan(1e-12 * course.lr[k]! + 1e-15));
    if (course.momentumPerStep) {
      const momenta = paces.map(({ momentum }) => momentum!);
      expect(worstRatio(momenta, course.momentumPerStep)).toBeLessThan(1e-12);
    }
  });

  test("cover all schedules but one, which PyTorch does not have", () => {
    const covered = new Set(courses.map(({ scheduler }) => ours[scheduler]));
    expect(Object.keys(schedules).filter((id) => !covered.has(id as ScheduleId))).toEqual(["inverse-sqrt"]);
    expect(courses).toHaveLength(17);
  });
});

test("the inverse square root: α for w steps, then α √(w / k)", () => {
  const schedule = schedules["inverse-sqrt"].make({ warmup_steps: 4 });
  expect([0, 3, 4, 16, 400].map((k) => schedule(k, 0.3).lr)).toEqual([0.3, 0.3, 0.3, 0.15, 0.03]);
});

describe.each(Object.entries<ScheduleEntry>(schedules))("%s", (_, entry) => {
  test.each([1, 2, 7, 1000])("as it comes, it is in force for all %i steps of a run, and after them", (steps) => {
    const schedule = entry.make(defaultsOf(entry.params, { steps, lr: 0.1 }));
    for (let k = 0; k < steps + 5; k++) {
      const { lr, momentum = 0.5 } = schedule(k, 0.1);
      expect(lr).toBeGreaterThanOrEqual(0);
      expect(lr).toBeLessThanOrEqual(0.1 * (1 + 1e-12));
      expect(momentum).toBeGreaterThanOrEqual(0);
      expect(momentum).toBeLessThan(1);
    }
  });
});

const firstOrder = (Object.keys(optimizers) as OptimizerId[]).filter((id) => optimizers[id].order === 1);

describe.each(firstOrder)("%s under a schedule", (id) => {
  const entry = optimizers[id];
  const params = paramsFor(entry, surfaces.sincos);
  const limits = { steps: 40, tolerance: 0 };
  const start = surfaces.sincos.defaults.starts[0]!;
  const along = (optimizer: ReturnType<typeof entry.make>) => descend(surfaces.sincos, optimizer, start, limits);

  test("that keeps the step size goes where it goes without", () => {
    const constant = schedules.constant.make({});
    expect(along(scheduled(entry, params, constant)).points).toEqual(along(entry.make(params)).points);
  });

  test("takes each step as the optimizer with that step's parameters does", () => {
    const schedule = schedules["one-cycle"].make({ max_lr: params["lr"]!, total_steps: 40 });
    const optimizer = scheduled(entry, params, schedule);
    const { points, stepSizes } = along(optimizer);
    let state = entry.make(paramsInStep(entry, params, schedule, 0)).init(start);
    for (let k = 0; k < 40; k++) {
      const made = entry.make(paramsInStep(entry, params, schedule, k));
      const ask = Object.assign(
        (at: readonly [number, number]) => ({
          value: surfaces.sincos.value(...at),
          gradient: surfaces.sincos.gradient(...at),
        }),
        { hessian: () => [0, 0, 0] as const },
      );
      if (id !== "rprop" && id !== "adagrad") expect(stepSizes[k]).toBe(schedule(k, params["lr"]!).lr);
      state = made.step(state, ask);
      expect([points[2 * k + 2], points[2 * k + 3]]).toEqual(state.at);
    }
  });
});

test("the momentum that is cycled is β₁, else μ, else none", () => {
  const schedule = schedules["one-cycle"].make({ max_lr: 1, total_steps: 10 });
  const inFirstStep = (id: OptimizerId) =>
    paramsInStep(optimizers[id], { lr: 1, beta1: 0.1, momentum: 0.1 }, schedule, 0);
  expect(inFirstStep("adam")).toMatchObject({ beta1: 0.95, momentum: 0.1 });
  expect(inFirstStep("momentum")).toMatchObject({ beta1: 0.1, momentum: 0.95 });
  expect(inFirstStep("gd")).toMatchObject({ beta1: 0.1, momentum: 0.1 });
});
