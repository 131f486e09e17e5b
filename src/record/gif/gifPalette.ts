import { nearestColorIndex, quantize, type Rgb } from "gifenc";

/** Colours of a GIF; the last of its 256 is left for pixels that stay as they were. */
const mostColors = 255;
/** More pixels than this are not needed to know the colours. */
const enoughPixels = 1 << 18;

/** One palette for all frames, from some of them, so that no colour flashes. [4 × pixels] each. */
export function paletteOf(samples: readonly Uint8ClampedArray[]): readonly Rgb[] {
  const pixels = samples.reduce((sum, { length }) => sum + length / 4, 0);
  const every = Math.max(1, Math.ceil(pixels / enoughPixels));
  const picked = samples.flatMap((rgba) => {
    const words = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
    return Array.from({ length: Math.floor(words.length / every) }, (_, i) => words[i * every]!);
  });
  return quantize(new Uint8ClampedArray(Uint32Array.from(picked).buffer), mostColors, { format: "rgb565" });
}

/** Finds the palette's place of every pixel. A colour has the same place in every frame, whatever came before. */
export function indexer(palette: readonly Rgb[]): (rgba: Uint8ClampedArray) => Uint8Array {
  const known = new Int16Array(1 << 16).fill(-1); // by 5 bits of red, 6 of green, 5 of blue
  const place = (key: number) => {
    const color = [((key >> 11) << 3) | 4, (((key >> 5) & 63) << 2) | 2, ((key & 31) << 3) | 4] as const;
    return (known[key] = nearestColorIndex(palette, color));
  };
  return (rgba) => {
    const places = new Uint8Array(rgba.length / 4);
    for (let i = 0, at = 0; i < places.length; i++, at += 4) {
      const key = ((rgba[at]! >> 3) << 11) | ((rgba[at + 1]! >> 2) << 5) | (rgba[at + 2]! >> 3);
      const found = known[key]!;
      places[i] = found < 0 ? place(key) : found;
    }
    return places;
  };
}
