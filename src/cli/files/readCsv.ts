import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import { csvReader } from "../../data/csvReader.ts";
import { identifyText } from "../../data/identifyText.ts";
import type { Table } from "../../data/table.ts";
import { BadData } from "../terminal/failure.ts";
import { unreadable } from "./unreadable.ts";

const pieceBytes = 1 << 20;

/** A CSV file as a table, read as a stream. Throws `BadData` when it cannot be opened or is no text. */
export async function readCsv(path: string): Promise<Table> {
  const reader = csvReader();
  let decoder: TextDecoder | null = null;
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>) {
      if (!decoder) {
        const text = identifyText(bytes);
        if ("problem" in text) throw new BadData(`${path}: ${text.problem}`);
        decoder = new TextDecoder(text.encoding);
      }
      reader.read(decoder.decode(bytes, { stream: true }));
    }
  } catch (error) {
    throw error instanceof BadData ? error : new BadData(`${path}: ${unreadable(error)}`);
  }
  if (decoder) reader.read(decoder.decode());
  return reader.finish();
}
