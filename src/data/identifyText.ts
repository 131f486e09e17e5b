export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding of a file that begins with these bytes (a few hundred are enough), or a sentence about why it is no text. */
export function identifyText(head: Uint8Array): { readonly encoding: TextEncoding } | { readonly problem: string } {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte);
  if (begins(0xff, 0xfe)) return { encoding: "utf-16le" };
  if (begins(0xfe, 0xff)) return { encoding: "utf-16be" };
  if (begins(0x50, 0x4b, 0x03, 0x04))
    return { problem: "It is a spreadsheet or a zip archive, not CSV text: save the sheet as CSV first." };
  if (head.includes(0)) return { problem: "It is not a text file: choose a CSV file." };
  return { encoding: "utf-8" };
}
