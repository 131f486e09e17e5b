import type { Box } from "../../core/world.ts";
import { formatShort } from "../../core/format.ts";
import type { Surface } from "../../core/surface.ts";
import { lruCache } from "../../core/lruCache.ts";
import { mostPanes } from "../settings/bounds.ts";
import { fontSizes } from "../settings/palette.ts";
import { surfaceOf } from "../problems/index.ts";
import type { Pane } from "../shot.ts";
import { axisTitles } from "./axisEdges.ts";
import { roughWidth } from "./lettering.ts";
import { reliefOf, type Rims } from "./relief.ts";

/** A box, and how wide what is written beside its edges is, in pixels. */
export interface Framed {
  readonly box: Box;
  readonly rims: Rims;
  /** What the axes are called here. */
  readonly names: Surface["axes"];
  readonly titles: readonly [x: number, y: number, value: number];
  readonly ticks: readonly [x: number, y: number, value: number];
}

const kept = lruCache<Framed>(2 * mostPanes);

/** What has to fit into the stage of a pane of so many pixels, with a box so many times as high as usual. */
export function framedOf(pane: Pick<Pane, "surface" | "domain" | "scale">, width: number, stretch = 1): Framed {
  const relief = reliefOf(pane, stretch);
  const surface = surfaceOf(pane.surface);
  const titles = axisTitles(surface, width);
  return kept([relief, ...titles], () => {
    const { box, domain, range, rims } = relief;
    const title = (text: string) => roughWidth(text, { size: fontSizes.body, weight: 600 });
    return {
      box,
      rims,
      names: titles,
      titles: [title(titles[0]), title(titles[1]), title(titles[2])],
      ticks: [ticksWidth(domain.x), surface.variables === 1 ? 0 : ticksWidth(domain.y), valuesWidth(range)],
    };
  });
}

const widest = (values: readonly number[]) =>
  Math.max(...values.map((value) => roughWidth(formatShort(value), { size: fontSizes.small, weight: 400 })));

/** Of round numbers, about five of them between two ends. */
function ticksWidth([min, max]: readonly [number, number]): number {
  const rough = (max - min) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (rough / power < 1.5 ? 1 : rough / power < 3.5 ? 2 : 5);
  return widest([Math.ceil(min / step) * step, Math.floor(max / step) * step, step]);
}

/** Of values with a digit or two. */
const valuesWidth = ([low, high]: readonly [number, number]) =>
  widest([low, high, (high - low) / 4].map((value) => Number(value.toPrecision(1))));
