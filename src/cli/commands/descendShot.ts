import { csvLines, jsonLines, labelledRuns } from "../../shot/runs/trajectoryTable.ts";
import { prepare } from "../../shot/prepare.ts";
import { print } from "../terminal/print.ts";
import type { Shot } from "../../shot/shot.ts";

/** Prints the states of all runs of a shot, pane by pane. */
export async function descendShot(shot: Shot, every: number, format: "csv" | "json"): Promise<void> {
  const { entries } = await prepare(shot);
  const runs = labelledRuns(entries);
  await print(format === "json" ? jsonLines(runs, every) : csvLines(runs, every));
}
