import type { Command } from "commander";
import { drawInBrowser } from "../browser/drawInBrowser.ts";
import { BadData } from "../terminal/failure.ts";
import { interruptible } from "../terminal/interruption.ts";
import { writeOutFile } from "../files/outFile.ts";
import { makeInPage, type Making, type PageJob } from "../browser/pageHandle.ts";
import { print } from "../terminal/print.ts";
import { startProgress } from "../terminal/progress.ts";

/** The options of everything that the page draws into a file, as commander hands them over. */
export interface FileOptions {
  readonly output: string;
  readonly page: string;
  readonly software: boolean;
  readonly quiet: boolean;
}

export function addFileOptions(command: Command, extensions: string): Command {
  return command
    .requiredOption("-o, --output <file>", extensions)
    .option("--page <address>", "where the page is, for the link in the file", "")
    .option("--software", "draw without the graphics card: the same pixels on every machine", false)
    .option("--quiet", "no progress", false);
}

/** Lets the page make a file, and prints its path. `expect` throws when what the page begins is not what was asked for. */
export async function makeFile(
  { output, page: address, software, quiet }: FileOptions,
  job: Omit<PageJob, "page">,
  expect: (making: Making) => void,
): Promise<void> {
  await writeOutFile(output, ({ write, size }) =>
    interruptible(() =>
      drawInBrowser({
        inSoftware: software,
        take: write,
        draw: async (page, sendTo) => {
          const progress = startProgress(job.sheet ? "picture" : "frame", quiet, size);
          await page.exposeFunction("heardProgress", progress.at);
          const refused = new Promise<never>((_, reject) => {
            const hear = (making: Making) => {
              try {
                expect(making);
              } catch (error) {
                reject(error);
              }
            };
            page.exposeFunction("heardStart", hear).catch(reject);
          });
          try {
            const work = page.evaluate(makeInPage, [{ ...job, page: address }, sendTo] as const);
            const problem = await Promise.race([work, refused]);
            if (problem !== null) throw new BadData(problem);
          } finally {
            progress.end();
          }
        },
      }),
    ),
  );
  await print([output]);
}
