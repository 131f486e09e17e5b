import { once } from "node:events";

/** A line for the person at the terminal, apart from the output that the next program reads. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Prints lines, no faster than they are read. Ends the program quietly when their reader has seen enough, as `head` does. */
export async function print(lines: Iterable<string>): Promise<void> {
  const blockLength = 1 << 16;
  let block = "";
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < blockLength) continue;
    if (!process.stdout.write(block)) await once(process.stdout, "drain");
    block = "";
  }
  process.stdout.write(block);
}
