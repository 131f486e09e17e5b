import { Argument, Option, type Command } from "commander";
import { optimizers } from "../../core/optimizers/index.ts";
import { schedules } from "../../core/schedules/index.ts";
import { surfaces } from "../../core/surfaces/index.ts";
import { datasetIds, datasets, shippedDataset } from "../../data/datasets.ts";
import { encodeShot } from "../../shot/text/encodeShot.ts";
import { presets } from "../../shot/presets/index.ts";
import { print } from "../terminal/print.ts";

interface Row {
  /** Everything that JSON can say about it. */
  readonly entry: object;
  /** What a reader sees of it. */
  readonly cells: readonly string[];
}

const tables: Readonly<Record<string, () => readonly Row[]>> = {
  surfaces: () =>
    Object.entries(surfaces).map(([id, surface]) => ({
      entry: { id, ...surface },
      cells: [id, surface.label, surface.formula],
    })),
  optimizers: () =>
    Object.entries(optimizers).map(([id, optimizer]) => ({
      entry: { id, ...optimizer },
      cells: [id, optimizer.label, optimizer.formula, `parameters: ${Object.keys(optimizer.params).join(", ")}`],
    })),
  schedules: () =>
    Object.entries(schedules).map(([id, schedule]) => ({
      entry: { id, ...schedule },
      cells: [id, schedule.label, schedule.formula, `parameters: ${Object.keys(schedule.params).join(", ")}`],
    })),
  datasets: () =>
    datasetIds.map((id) => {
      const rows = shippedDataset(id)!.moments.n;
      const { label, x, y } = datasets[id];
      return { entry: { id, rows, ...datasets[id] }, cells: [id, label, `${rows} rows`, `${x.label} → ${y.label}`] };
    }),
  presets: () =>
    Object.entries(presets).map(([id, { title, about, shot }]) => ({
      entry: { id, title, about, shot: JSON.parse(encodeShot(shot)) as unknown }, // as `descend --shot` takes it
      cells: [id, title, about],
    })),
};

export function addList(program: Command): void {
  program
    .command("list")
    .description("what there is to choose from")
    .addArgument(new Argument("<table>").choices(Object.keys(tables)))
    .addOption(new Option("--format <format>").choices(["text", "json"]).default("text"))
    .action(async (table: string, { format }: { format: "text" | "json" }) => {
      const rows = tables[table]!();
      // A surface's functions are no JSON, and are left out of it.
      await print(
        format === "json"
          ? [
              JSON.stringify(
                rows.map(({ entry }) => entry),
                null,
                2,
              ),
            ]
          : aligned(rows),
      );
    });
}

function aligned(rows: readonly Row[]): string[] {
  const widths = rows[0]!.cells.map((_, i) => Math.max(...rows.map(({ cells }) => cells[i]!.length)));
  return rows.map(({ cells }) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join("  ")
      .trimEnd(),
  );
}
