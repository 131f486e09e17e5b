import { csvReader } from "../../data/csvReader.ts";
import { identifyText } from "../../data/identifyText.ts";
import type { Table } from "../../data/table.ts";

/** What the worker says about the file that it was sent: how far it is, from 0 to 1, and in the end one of the others. */
export type CsvMessage = { readonly share: number } | { readonly table: Table } | { readonly problem: string };

const pieceBytes = 1 << 20;

const say = (message: CsvMessage, transfer: ArrayBuffer[] = []) => self.postMessage(message, { transfer });

self.addEventListener("message", ({ data: file }: MessageEvent<File>) => {
  readTable(file).then(
    (message) => say(message, "table" in message ? buffersOf(message.table) : []),
    () => say({ problem: "It cannot be read: is it a folder, or was it moved or changed? Choose the file again." }),
  );
});

/** Decodes and reads the file piece by piece, so that only the numbers of a large one are ever in memory. */
async function readTable(file: File): Promise<CsvMessage> {
  const reader = csvReader();
  let decoder: TextDecoder | null = null;
  for (let begin = 0; begin < file.size; begin += pieceBytes) {
    const bytes = new Uint8Array(await file.slice(begin, begin + pieceBytes).arrayBuffer());
    if (!decoder) {
      const text = identifyText(bytes);
      if ("problem" in text) return text;
      decoder = new TextDecoder(text.encoding);
    }
    reader.read(decoder.decode(bytes, { stream: true }));
    say({ share: Math.min(1, (begin + pieceBytes) / file.size) });
  }
  if (decoder) reader.read(decoder.decode());
  return { table: reader.finish() };
}

const buffersOf = ({ columns, lines }: Table) => [lines.buffer, ...columns.map(({ values }) => values.buffer)];
