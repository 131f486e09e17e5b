import { formatCount, formatNumber } from "../../core/format.ts";
import { stateAt } from "../../core/descent/trajectory.ts";
import { norm } from "../../core/algebra/vec2.ts";
import type { Entry } from "./entries.ts";

/** One number of a readout. */
export interface Reading {
  readonly name: string;
  /** For reading. */
  readonly text: string;
  /** All its digits, for copying. */
  readonly exact: string;
}

/** What a readout says of a run at a (fractional) step: the step, the parameters, the value, the steepness and the step size. */
export function readingsOf({ surface: { axes, variables }, trajectory }: Entry, step: number): readonly Reading[] {
  const { step: whole, at, value, gradient, stepSize } = stateAt(trajectory, step);
  const names = [...axes.slice(0, variables).map(lastWord), axes[2], "|∇|", "α"];
  const numbers = [...at.slice(0, variables), value, norm(gradient), stepSize];
  return [
    { name: "step", text: formatCount(whole), exact: String(whole) },
    ...numbers.map((number, i) => ({
      name: names[i]!,
      text: Number.isNaN(number) ? "–" : formatNumber(number),
      exact: String(number),
    })),
  ];
}

/** "slope m" is called m in a readout. */
const lastWord = (axis: string) => axis.split(" ").at(-1)!;
