import { type Box, boxOf } from "../../core/world.ts";
import { heightScale } from "../../core/heightScale.ts";
import { lruCache } from "../../core/lruCache.ts";
import type { Domain } from "../../core/surface.ts";
import { mostPanes } from "../settings/bounds.ts";
import { surfaceOf } from "../problems/index.ts";
import type { Pane } from "../shot.ts";
import { domainOf, scaleOf } from "./view.ts";

/** What of a drawn surface decides from where it is looked at: an exact surface in its box, with its height scale known roughly. */
export interface Relief {
  readonly box: Box;
  readonly domain: Domain;
  readonly range: readonly [low: number, high: number];
  /** The surface's height over a point of the domain, as a share of the box's; NaN over a hole. */
  heightAt(x: number, y: number): number;
}

/** Along an axis: enough for a range. */
const samples = 33;

const kept = lruCache<Relief>(2 * mostPanes);

export function reliefOf(pane: Pick<Pane, "surface" | "domain" | "scale">): Relief {
  const [surface, domain, scaleId] = [surfaceOf(pane.surface), domainOf(pane), scaleOf(pane)];
  return kept([surface, ...domain.x, ...domain.y, scaleId], () => {
    let [low, high] = [Infinity, -Infinity];
    const at = ([min, max]: readonly [number, number], i: number) => min + ((max - min) * i) / (samples - 1);
    for (let j = 0; j < (surface.variables === 1 ? 1 : samples); j++)
      for (let i = 0; i < samples; i++) {
        const value = surface.value(at(domain.x, i), at(domain.y, j));
        if (Number.isFinite(value)) [low, high] = [Math.min(low, value), Math.max(high, value)];
      }
    const [range, box] = [high >= low ? ([low, high] as const) : ([0, 0] as const), boxOf(surface.variables)];
    const { height } = heightScale(scaleId, range);
    return { box, domain, range, heightAt: (x, y) => height(surface.value(x, y)) };
  });
}
