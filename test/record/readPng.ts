import { crc32 } from "node:zlib";

/** The chunks of a PNG. Throws for a wrong signature or checksum. */
export function readPng(bytes: Uint8Array): readonly { readonly type: string; readonly data: Buffer }[] {
  const png = Buffer.from(bytes);
  if (!png.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"))) throw new Error("no PNG");
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== png.readUInt32BE(at + 8 + length)) throw new Error(`wrong checksum at ${at}`);
    chunks.push({ type: body.toString("latin1", 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** Its texts (`iTXt`), by keyword. */
export const textsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readPng(bytes)
      .filter(({ type }) => type === "iTXt")
      .map(({ data }) => [data.toString("utf8", 0, data.indexOf(0)), data.toString("utf8", data.indexOf(0) + 5)]),
  );
