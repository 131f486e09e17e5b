import { stateAt, type Trajectory } from "../core/trajectory.ts";

const columns = ["step", "x", "y", "value", "gradient_x", "gradient_y", "step_size"] as const;

/** The states whose step is a multiple of `every`, and the last one. */
function* states(trajectory: Trajectory, every: number): Generator<readonly number[]> {
  const last = trajectory.length - 1;
  for (let k = 0; k <= last; k = k < last ? Math.min(k + every, last) : Infinity) {
    const { step, at, value, gradient, stepSize } = stateAt(trajectory, k);
    yield [step, ...at, value, ...gradient, stepSize];
  }
}

/** A trajectory as CSV lines. JavaScript prints the shortest digits that read back as the same number. */
export function* csvLines(trajectory: Trajectory, every: number): Generator<string> {
  yield columns.join(",");
  for (const row of states(trajectory, every)) yield row.join(",");
}

/** The same as a JSON object of columns, with how the descent ended and what it cost. */
export function jsonText(trajectory: Trajectory, every: number): string {
  const rows = [...states(trajectory, every)];
  const { ending, evaluations } = trajectory;
  const byColumn = Object.fromEntries(columns.map((name, i) => [name, rows.map((row) => row[i])]));
  return JSON.stringify({ ...byColumn, ending, evaluations });
}
