import { Command, CommanderError } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { addDescend } from "./commands/descend.ts";
import { addEvaluate } from "./commands/evaluate.ts";
import { WrongUse } from "./terminal/failure.ts";
import { Interrupted } from "./terminal/interruption.ts";
import { addJoin } from "./join/join.ts";
import { addList } from "./commands/list.ts";
import { say } from "./terminal/print.ts";
import { addRecord } from "./commands/record.ts";
import { addSheet } from "./commands/sheet.ts";

// A reader that has seen enough, as `head` does, closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const program = new Command("fall-line")
  .description("Gradient descent on cost surfaces: in numbers, and as a video. The page is opened by npm start.")
  .version(manifest.version)
  .exitOverride()
  .configureOutput({ outputError: () => {} }) // reported below, in one line
  .addHelpText(
    "after",
    `
Examples:
  $ fall-line list surfaces
  $ fall-line evaluate --surface sincos --at 0.7,0.4
  $ fall-line descend --surface mse --every 100
  $ fall-line record --preset stability -o stability.mp4

Exit status: 0 when all went well, 1 for data that cannot be used, 2 for wrong use.`,
  );

addList(program);
addEvaluate(program);
addDescend(program);
addRecord(program);
addJoin(program);
addSheet(program);

try {
  // Commander would answer with its whole help, as an error.
  if (process.argv.length <= 2)
    throw new WrongUse("say what to do: list, evaluate, descend, record, join or sheet (fall-line --help says more)");
  await program.parseAsync();
} catch (error) {
  process.exitCode = statusOf(error);
  if (process.exitCode !== 0) say(`fall-line: ${oneLine(error)}`);
  if (error instanceof Interrupted) process.exit(); // with whatever was still going on
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // help and version end as errors with status 0
  if (error instanceof Interrupted) return error.status;
  return error instanceof WrongUse ? 2 : 1;
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
}
