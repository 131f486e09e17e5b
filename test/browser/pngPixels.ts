import { inflateSync } from "node:zlib";
import { readPng } from "../record/readPng.ts";

/** [4 × width × height] the pixels of an 8-bit PNG in RGB or RGBA, as a canvas gives them. */
export function pngPixels(bytes: Uint8Array): Buffer {
  const chunks = readPng(bytes);
  const header = chunks[0]!.data;
  const [width, height, depth, color] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  if (depth !== 8 || (color !== 2 && color !== 6)) throw new Error(`unexpected PNG of depth ${depth}, colour ${color}`);
  const size = color === 2 ? 3 : 4;
  const lines = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));
  const pixels = Buffer.alloc(4 * width * height, 255);
  let above: Buffer = Buffer.alloc(width * size);
  for (let y = 0; y < height; y++) {
    const at = y * (width * size + 1);
    const line = unfiltered(lines[at]!, lines.subarray(at + 1, at + 1 + width * size), above, size);
    for (let x = 0; x < width; x++) line.copy(pixels, 4 * (y * width + x), x * size, (x + 1) * size);
    above = line;
  }
  return pixels;
}

/** PNG specification, section 9: a line from what is left of it. */
function unfiltered(kind: number, line: Buffer, above: Buffer, size: number): Buffer {
  const plain = Buffer.alloc(line.length);
  for (let i = 0; i < line.length; i++) {
    const [left, up, corner] = i < size ? [0, above[i]!, 0] : [plain[i - size]!, above[i]!, above[i - size]!];
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind]!;
    plain[i] = line[i]! + guess;
  }
  return plain;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  if (toLeft! <= toUp! && toLeft! <= toCorner!) return left;
  return toUp! <= toCorner! ? up : corner;
}
