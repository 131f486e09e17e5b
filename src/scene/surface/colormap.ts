import {
  interpolateCividis,
  interpolateMagma,
  interpolateRdBu,
  interpolateTurbo,
  interpolateViridis,
} from "d3-scale-chromatic";
import type { LookValues } from "../../shot/settings/look.ts";

type ColormapId = LookValues["colormap"];

const ramps: Record<ColormapId, (share: number) => string> = {
  viridis: interpolateViridis,
  magma: interpolateMagma,
  cividis: interpolateCividis,
  turbo: interpolateTurbo,
  diverging: (share) => interpolateRdBu(1 - share),
};

const size = 256;

/** [4 × 256] sRGB bytes from the lowest value's colour to the highest's. */
export function colormapBytes(id: ColormapId): Uint8Array {
  const bytes = new Uint8Array(4 * size);
  for (let i = 0; i < size; i++) bytes.set([...rgb(ramps[id](i / (size - 1))), 255], 4 * i);
  return bytes;
}

/** The ramp as a CSS colour, for a colour bar. */
export const colormapCss = (id: ColormapId, share: number): string => ramps[id](share);

/** d3's ramps answer `#rrggbb` or `rgb(r, g, b)`. */
function rgb(css: string): [number, number, number] {
  if (css.startsWith("#")) return [1, 3, 5].map((i) => parseInt(css.slice(i, i + 2), 16)) as [number, number, number];
  return css.match(/\d+/g)!.slice(0, 3).map(Number) as [number, number, number];
}
