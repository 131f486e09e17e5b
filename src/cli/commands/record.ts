import type { Command } from "commander";
import { resolveClip } from "../../shot/settings/clip.ts";
import { fittingNotes } from "../../shot/settings/fittingNotes.ts";
import { formatIds, formatOf, formats } from "../../shot/settings/formats.ts";
import { framesOf } from "../../shot/moment.ts";
import { prepare } from "../../shot/prepare.ts";
import type { Shot } from "../../shot/shot.ts";
import type { Slice } from "../../shot/text/slice.ts";
import { addClipOptions, withClip, type ClipOptions } from "../options/clipOptions.ts";
import { BadData, WrongUse } from "../terminal/failure.ts";
import { addFileOptions, makeFile, type FileOptions } from "./makeFile.ts";
import { outputFormat } from "../files/outputFormat.ts";
import type { Making } from "../browser/pageHandle.ts";
import { slice } from "../options/parseOption.ts";
import { say } from "../terminal/print.ts";
import { addShotOptions, shotFrom, type ShotOptions } from "../options/shotOptions.ts";

interface RecordOptions extends ShotOptions, ClipOptions, FileOptions {
  readonly frames?: ReturnType<typeof slice>;
}

/** Those of every format, as a list in words. */
const extensions = [...new Set(formatIds.map((id) => `.${formats[id].extension}`))]
  .join(", ")
  .replace(/, (?=[^,]*$)/, " or ");

export function addRecord(program: Command): void {
  const command = addClipOptions(addShotOptions(program.command("record")));
  addFileOptions(command, `ends in ${extensions}`)
    .description("a descent as a video, a GIF, or pictures")
    .option("--frames <from:to>", "only these frames, the last one left out; see `fall-line join`", slice)
    .addHelpText("after", examples)
    .action(run);
}

async function run({ frames, ...options }: RecordOptions): Promise<void> {
  const { output } = options;
  const source = await shotFrom(options);
  const format = outputFormat(output, options.format, source.clip?.format);
  const shot = withClip(source, { ...options, format });
  const part = frames ? partOf(framesOf(await prepare(shot)), ...frames) : null;
  if (formatOf(format).isStill && part && part[1] - part[0] > 1)
    throw new WrongUse(
      `a PNG holds one picture, not ${part[1] - part[0]}: record a .zip, or --frames ${part[0]}:${part[0] + 1}`,
    );
  fittingNotes(shot.clip).forEach(say);
  await makeFile(options, { shots: [shot], frames: part, sheet: null }, (making) => expectMade(shot, making));
}

/** A browser without the codec makes another one, and says so; in another kind of file it would not be what its name says. */
function expectMade({ clip }: Shot, { type, note }: Making) {
  const extension = formats[resolveClip(clip).format].extension;
  if (!type.endsWith(`/${extension}`))
    throw new BadData(`${note} Name the file .${type.replace(/^.*\//, "")} for that.`);
  if (note !== null) say(note);
}

/** A part of a clip with so many frames. */
function partOf(count: number, from: number, end: number | null): Slice {
  const to = end ?? count;
  if (from < to && to <= count) return [from, to];
  throw new WrongUse(`--frames ${from}:${end ?? ""} is no part of the clip: its ${count} frames are 0:${count}`);
}

const examples = `
Examples:
  $ fall-line record --preset stability -o stability.mp4
  $ fall-line record --shot shot.json -o descent.gif --width 480 --height 270 --fps 20 --seconds 6
  $ fall-line record --surface sincos -o turn.webm --camera turntable:20 --theme light --no-charts
  $ fall-line record --surface mse --pane step-size=0.0017 --pane step-size=0.051 --pane step-size=0.088 -o three.mp4
  $ fall-line record --surface rosenbrock --steps 400 --run name=plain --run 'optimizer=adam step-size=0.1 name=Adam' -o race.mp4
  $ fall-line record --preset stability -o part-2.mp4 --frames 100:200`;
