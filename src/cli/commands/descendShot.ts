import { csvLines, jsonLines, labelledRuns } from "../../shot/runs/trajectoryTable.ts";
import { prepare } from "../../shot/prepare.ts";
import { print } from "../terminal/print.ts";
import { readShot } from "../files/readShot.ts";

/** Prints the states of all runs of a shot, pane by pane. */
export async function descendShot(source: string, every: number, format: "csv" | "json"): Promise<void> {
  const { entries } = await prepare(await readShot(source));
  const runs = labelledRuns(entries);
  await print(format === "json" ? jsonLines(runs, every) : csvLines(runs, every));
}
