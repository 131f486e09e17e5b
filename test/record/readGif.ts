/** What is in a GIF, by GIF89a: each frame's pixels as they are shown, with the transparent ones taken from before. */
export interface Gif {
  readonly width: number;
  readonly height: number;
  readonly loops: number | null;
  readonly comment: string;
  readonly frames: readonly { readonly hundredths: number; readonly rgb: readonly string[] }[];
  readonly localPalettes: number;
}

export function readGif(bytes: Uint8Array): Gif {
  const gif = Buffer.from(bytes);
  if (gif.toString("latin1", 0, 6) !== "GIF89a") throw new Error("no GIF");
  const [width, height, packed] = [gif.readUInt16LE(6), gif.readUInt16LE(8), gif[10]!];
  const colors = 2 << (packed & 7);
  const palette = Array.from({ length: colors }, (_, i) => gif.toString("hex", 13 + 3 * i, 16 + 3 * i));
  let at = 13 + 3 * colors;
  const blocks = () => {
    const parts: Buffer[] = [];
    for (; gif[at] !== 0; at += gif[at]! + 1) parts.push(gif.subarray(at + 1, at + 1 + gif[at]!));
    at++;
    return Buffer.concat(parts);
  };
  let [comment, loops, localPalettes] = ["", null as number | null, 0];
  let control = { hundredths: 0, transparent: -1 };
  let shown: readonly string[] = Array.from({ length: width * height }, () => palette[0]!);
  const frames = [];
  for (;;) {
    const kind = gif[at++];
    if (kind === 0x3b) break;
    if (kind === 0x21) {
      const label = gif[at++];
      const data = blocks();
      if (label === 0xfe) comment += data.toString("utf8");
      else if (label === 0xff) loops = data.readUInt16LE(12);
      else if (label === 0xf9)
        control = { hundredths: data.readUInt16LE(1), transparent: (data[0]! & 1) === 1 ? data[3]! : -1 };
      continue;
    }
    if (kind !== 0x2c) throw new Error(`unknown block ${kind} at ${at}`);
    const flags = gif[at + 8]!;
    at += 9;
    let own = palette;
    if ((flags & 0x80) !== 0) {
      localPalettes++;
      own = Array.from({ length: 2 << (flags & 7) }, (_, i) => gif.toString("hex", at + 3 * i, at + 3 * i + 3));
      at += 3 * own.length;
    }
    const size = gif[at++]!;
    const indices = unpack(blocks(), size, width * height);
    shown = shown.map((old, i) => (indices[i] === control.transparent ? old : own[indices[i]!]!));
    frames.push({ hundredths: control.hundredths, rgb: shown });
  }
  return { width, height, loops, comment, frames, localPalettes };
}

/** LZW with codes of growing size (GIF89a, appendix F). */
function unpack(data: Buffer, least: number, pixels: number): readonly number[] {
  const [clear, end] = [1 << least, (1 << least) + 1];
  const out: number[] = [];
  let [bits, held, at] = [0, 0, 0];
  let width = least + 1;
  let table: (readonly number[])[] = [];
  let last: readonly number[] | null = null;
  const reset = () => {
    table = Array.from({ length: clear + 2 }, (_, i) => [i]);
    width = least + 1;
    last = null;
  };
  reset();
  for (;;) {
    while (bits < width) {
      held |= data[at++]! << bits;
      bits += 8;
    }
    const code: number = held & ((1 << width) - 1);
    held >>>= width;
    bits -= width;
    if (code === end) break;
    if (code === clear) {
      reset();
      continue;
    }
    const entry: readonly number[] = table[code] ?? [...last!, last![0]!];
    out.push(...entry);
    if (last && table.length < 4096) table.push([...last, entry[0]!]);
    if (table.length === 1 << width && width < 12) width++;
    last = entry;
  }
  if (out.length !== pixels) throw new Error(`expected ${pixels} pixels, got ${out.length}`);
  return out;
}
