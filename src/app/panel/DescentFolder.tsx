import { button, folder } from "leva";
import type { LevaStore } from "./levaStore.ts";
import { optimizers } from "../../core/optimizers/index.ts";
import type { Vec2 } from "../../core/vec2.ts";
import { setParam, setRun, setStart, setSteps, type Edit } from "../../shot/edits.ts";
import { resolveRun, surfaceOf } from "../../shot/resolve.ts";
import type { Shot } from "../../shot/shot.ts";
import { edit, studio, useStudio } from "../studio.ts";
import { FieldLabel } from "./FieldLabel.tsx";
import { usePanel, type Control } from "./usePanel.ts";

/** The most steps that a descent may take: more are not told apart in a picture. */
const mostSteps = 100_000;

/** How it is descended: the optimizer's parameters, the number of steps, and where the chosen ball starts. */
export function DescentFolder({ store }: { store: LevaStore }) {
  const pane = useStudio((state) => state.shot.panes[0]!);
  const chosen = useStudio((state) => Math.min(state.ball, state.shot.panes[0]!.runs.length - 1));
  const surface = surfaceOf(pane.surface);
  const run = pane.runs[chosen]!;
  const { params, start, limits } = resolveRun(surface, run, chosen);
  const specs = Object.entries(optimizers[run.optimizer].params);
  const label = (name: string, isDefault: boolean) => <FieldLabel name={name} isDefault={isDefault} />;
  const many = pane.runs.length > 1;
  const startRow = (axis: 0 | 1): Control => ({
    input: {
      label: label(`start ${surface.axes[axis].split(" ").at(-1)}`, run.start === undefined),
      step: stepFor(surface.domain[axis === 0 ? "x" : "y"]),
    },
    value: start[axis],
    change: (value: number) => edit(moveStart(axis, value)),
  });
  const controls: Record<string, Control> = {
    ...Object.fromEntries(
      specs.map(([name, spec]) => [
        name,
        {
          input: { label: label(`${spec.label} ${spec.symbol}`, !(name in run.params)), min: spec.min, max: spec.max },
          value: params[name]!,
          change: (value: number) => edit(setParam(0, name, value)),
          logarithmic: spec.scale === "log",
        },
      ]),
    ),
    steps: {
      input: { label: label("steps", run.steps === undefined), min: 1, max: mostSteps, whole: true },
      value: limits.steps,
      change: (steps: number) => edit(setSteps(0, steps)),
      logarithmic: true,
    },
    ...(many && {
      ball: {
        input: {
          label: label("ball", false),
          options: Object.fromEntries(pane.runs.map((_, i) => [`ball ${i + 1}`, i])),
        },
        value: chosen,
        change: (ball: number) => studio.setState({ ball }),
      },
    }),
    startX: startRow(0),
    ...(surface.variables === 2 && { startY: startRow(1) }),
  };
  const shape = JSON.stringify([
    surface.axes,
    pane.runs.length,
    Object.keys(run.params),
    run.start === undefined,
    run.steps === undefined,
  ]);
  usePanel(
    store,
    (rows) => ({
      Descent: folder({
        ...rows,
        "Reset descent": button(() => edit(resetRuns)),
      } as never),
    }),
    controls,
    shape,
  );
  return null;
}

/** Moves one coordinate of the chosen ball's start. */
const moveStart = (axis: 0 | 1, value: number): Edit => {
  const { shot, ball } = studio.getState();
  const pane = shot.panes[0]!;
  const index = Math.min(ball, pane.runs.length - 1);
  const { start } = resolveRun(surfaceOf(pane.surface), pane.runs[index]!, index);
  const moved: Vec2 = axis === 0 ? [value, start[1]] : [start[0], value];
  return setStart(0, index, moved);
};

/** Every run with the surface's and the optimizer's defaults. */
const resetRuns: Edit = (shot) =>
  shot.panes[0]!.runs.reduce<Shot>(
    (changed, _, i) => setRun(0, i, { params: {}, start: undefined, steps: undefined })(changed),
    shot,
  );

/** A hundredth of the domain, rounded to a power of ten: what one nudge of a start means. */
const stepFor = ([min, max]: readonly [number, number]) => 10 ** Math.floor(Math.log10((max - min) / 100));
