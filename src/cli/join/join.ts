import { extname } from "node:path";
import type { Command } from "commander";
import type { FileExtension } from "../../shot/settings/formats.ts";
import { BadData, WrongUse } from "../terminal/failure.ts";
import { interruptible } from "../terminal/interruption.ts";
import { writeOutFile } from "../files/outFile.ts";
import { print } from "../terminal/print.ts";
import { unreadable } from "../files/unreadable.ts";
import { gifJoiner } from "./joinGif.ts";
import { mediaJoiner } from "./joinMedia.ts";
import { zipJoiner } from "./joinZip.ts";
import { partOf, wholeOf, type Joiner, type Part } from "./part.ts";

const joiners: Readonly<Record<Exclude<FileExtension, "png">, Joiner>> = {
  mp4: mediaJoiner("mp4"),
  webm: mediaJoiner("webm"),
  gif: gifJoiner,
  zip: zipJoiner,
};

export function addJoin(program: Command): void {
  program
    .command("join")
    .description("slices of a clip, as `record --frames` makes them, as the whole: without encoding them again")
    .argument("<out>", "ends like the parts")
    .argument("<part...>", "in the order of their frames")
    .addHelpText("after", examples)
    .action(async (out: string, paths: readonly string[]) => {
      const joiner = joinerFor(out, paths);
      const parts: Part[] = [];
      for (const path of paths) parts.push(partOf(path, await joiner.linkIn(path).catch(unread(path))));
      const whole = await wholeOf(parts);
      await writeOutFile(out, (file) => interruptible(() => joiner.join(parts, whole, file)));
      await print([out]);
    });
}

const extensionOf = (path: string) => extname(path).slice(1).toLowerCase();

function joinerFor(out: string, paths: readonly string[]): Joiner {
  const extension = extensionOf(out);
  if (!Object.hasOwn(joiners, extension))
    throw new WrongUse(`what is joined ends in one of .${Object.keys(joiners).join(", .")}: got ${out}`);
  const other = paths.find((path) => extensionOf(path) !== extension);
  if (other !== undefined) throw new WrongUse(`the parts of a .${extension} file must end like it: got ${other}`);
  return joiners[extension as keyof typeof joiners];
}

const unread = (path: string) => (error: unknown) => {
  if (error instanceof BadData) throw error;
  const isMissing = typeof (error as NodeJS.ErrnoException).code === "string";
  throw new BadData(`${path}: ${isMissing ? unreadable(error) : "it is damaged, or no such file"}`);
};

const examples = `
Examples:
  $ fall-line record --preset stability -o a.mp4 --frames :100
  $ fall-line record --preset stability -o b.mp4 --frames 100:
  $ fall-line join stability.mp4 a.mp4 b.mp4`;
