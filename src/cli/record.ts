import type { Command } from "commander";
import { fittingClip, resolveClip } from "../shot/clip.ts";
import { endingOfFormat } from "../shot/ending.ts";
import { framesOf } from "../shot/moment.ts";
import type { Shot } from "../shot/shot.ts";
import type { Slice } from "../shot/slice.ts";
import { addClipOptions, withClip, type ClipOptions } from "./clipOptions.ts";
import { drawInBrowser } from "./drawInBrowser.ts";
import { BadData, WrongUse } from "./failure.ts";
import { interruptible } from "./interruption.ts";
import { writeOutFile, type OutFile } from "./outFile.ts";
import { outputFormat } from "./outputFormat.ts";
import { recordInPage, type Making } from "./pageHandle.ts";
import { slice } from "./parseOption.ts";
import { print, say } from "./print.ts";
import { startProgress } from "./progress.ts";
import { addShotOptions, shotFrom, type ShotOptions } from "./shotOptions.ts";

interface RecordOptions extends ShotOptions, ClipOptions {
  readonly output: string;
  readonly frames?: ReturnType<typeof slice>;
  readonly page: string;
  readonly software: boolean;
  readonly quiet: boolean;
}

export function addRecord(program: Command): void {
  addClipOptions(addShotOptions(program.command("record")))
    .description("a descent as a video, a GIF, or pictures")
    .requiredOption("-o, --output <file>", "ends in .mp4, .webm, .gif, .zip (PNG sequence) or .png")
    .option("--frames <from:to>", "only these frames, the last one left out; see `fall-line join`", slice)
    .option("--page <address>", "where the page is, for the link in the file", "")
    .option("--software", "draw without the graphics card: the same pixels on every machine", false)
    .option("--quiet", "no progress", false)
    .addHelpText("after", examples)
    .action(run);
}

async function run({ output, frames, page, software, quiet, ...options }: RecordOptions): Promise<void> {
  const source = await shotFrom(options);
  const format = outputFormat(output, options.format, source.clip?.format);
  const shot = withClip(source, { ...options, format });
  const part = frames ? partOf(shot, ...frames) : null;
  if (format === "png" && part && part[1] - part[0] > 1)
    throw new WrongUse(
      `a PNG holds one picture, not ${part[1] - part[0]}: record a .zip, or --frames ${part[0]}:${part[0] + 1}`,
    );
  tellFitting(shot);
  await writeOutFile(output, (file) =>
    interruptible(() => recordTo(file, { shot, frames: part, page }, software, quiet)),
  );
  await print([output]);
}

interface Job {
  readonly shot: Shot;
  readonly frames: Slice | null;
  readonly page: string;
}

async function recordTo({ write, size }: OutFile, job: Job, inSoftware: boolean, quiet: boolean): Promise<void> {
  await drawInBrowser({
    inSoftware,
    take: write,
    draw: async (page, sendTo) => {
      const progress = startProgress(quiet, size);
      await page.exposeFunction("heardProgress", progress.at);
      const refused = new Promise<never>((_, reject) => {
        page.exposeFunction("heardStart", (making: Making) => expectMade(job.shot, making, reject)).catch(reject);
      });
      try {
        const problem = await Promise.race([page.evaluate(recordInPage, [job, sendTo] as const), refused]);
        if (problem !== null) throw new BadData(problem);
      } finally {
        progress.end();
      }
    },
  });
}

/** A browser without the codec makes another one, and says so; in another kind of file it would not be what its name says. */
function expectMade({ clip }: Shot, { type, note }: Making, reject: (error: Error) => void) {
  const ending = endingOfFormat(resolveClip(clip).format);
  if (type.endsWith(`/${ending}`)) {
    if (note !== null) say(note);
  } else reject(new BadData(`${note} Name the file .${type.replace(/^.*\//, "")} for that.`));
}

function partOf(shot: Shot, from: number, end: number | null): Slice {
  const count = framesOf(shot);
  const to = end ?? count;
  if (from < to && to <= count) return [from, to];
  throw new WrongUse(`--frames ${from}:${end ?? ""} is no part of the clip: its ${count} frames are 0:${count}`);
}

/** Says what the format cannot hold as it was asked for. */
function tellFitting({ clip }: Shot) {
  const [asked, held] = [resolveClip(clip), fittingClip(clip)];
  if (asked.width !== held.width || asked.height !== held.height)
    say(`H.264 has even sizes only: ${asked.width} × ${asked.height} becomes ${held.width} × ${held.height}.`);
  if (asked.fps !== held.fps) say(`GIF has at most ${held.fps} frames a second: ${asked.fps} becomes ${held.fps}.`);
}

const examples = `
Examples:
  $ fall-line record --preset stability -o stability.mp4
  $ fall-line record --shot shot.json -o descent.gif --width 480 --height 270 --fps 20 --seconds 6
  $ fall-line record --surface sincos -o turn.webm --camera turntable:20 --theme light --no-charts
  $ fall-line record --preset stability -o part-2.mp4 --frames 100:200`;
