import { createReadStream } from "node:fs";
import { mostText } from "../../shot/settings/bounds.ts";
import { decodeShot, type Decoded } from "../../shot/text/decodeShot.ts";
import { shotFromHash } from "../../shot/text/link.ts";
import { presetShot } from "../../shot/presets/presetShot.ts";
import type { Shot } from "../../shot/shot.ts";
import { BadData } from "../terminal/failure.ts";
import { say } from "../terminal/print.ts";
import { unreadable } from "./unreadable.ts";

/** The shot in a link, a preset's among them, or in a file. What was wrong in it goes to stderr. Throws `BadData` when there is none. */
export async function readShot(source: string): Promise<Shot> {
  const link = /#(s|preset)=.*$/s.exec(source)?.[0];
  const decoded = link === undefined ? await shotInFile(source) : (await shotFromHash(link, presetShot))!;
  const { shot, problems, isShot } = decoded;
  if (!isShot) throw new BadData(`${link === undefined ? source : "the link"}: ${problems.join("; ")}`);
  problems.forEach(say);
  return shot;
}

async function shotInFile(path: string): Promise<Decoded> {
  const pieces: Buffer[] = [];
  try {
    // A byte more than a shot may have tells that it has too many.
    const stream = createReadStream(path, { end: mostText }) as AsyncIterable<Buffer>;
    for await (const bytes of stream) pieces.push(bytes);
  } catch (error) {
    throw new BadData(`${path}: ${unreadable(error)}`);
  }
  return decodeShot(Buffer.concat(pieces).toString("utf8"));
}
