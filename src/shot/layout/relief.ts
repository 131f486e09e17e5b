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
  /** How high the surface stands at most over each side of the domain, as shares of the box's height. */
  readonly rims: Rims;
  /** The surface's height over a point of the domain, as a share of the box's; NaN over a hole. */
  heightAt(x: number, y: number): number;
}

export type Rims = Readonly<Record<"left" | "right" | "front" | "back", number>>;

/** Along an axis: enough for a range. */
const samples = 33;

const kept = lruCache<Relief>(2 * mostPanes);

export function reliefOf(pane: Pick<Pane, "surface" | "domain" | "scale">, stretch = 1): Relief {
  const [surface, domain, scaleId] = [surfaceOf(pane.surface), domainOf(pane), scaleOf(pane)];
  return kept([surface, ...domain.x, ...domain.y, scaleId, stretch], () => {
    let [low, high] = [Infinity, -Infinity];
    const at = ([min, max]: readonly [number, number], i: number) => min + ((max - min) * i) / (samples - 1);
    for (let j = 0; j < (surface.variables === 1 ? 1 : samples); j++)
      for (let i = 0; i < samples; i++) {
        const value = surface.value(at(domain.x, i), at(domain.y, j));
        if (Number.isFinite(value)) [low, high] = [Math.min(low, value), Math.max(high, value)];
      }
    const [range, box] = [high >= low ? ([low, high] as const) : ([0, 0] as const), boxOf(surface.variables, stretch)];
    const { height } = heightScale(scaleId, range);
    const heightAt = (x: number, y: number) => height(surface.value(x, y));
    const [{ x, y }, all] = [domain, Array.from({ length: samples }, (_, i) => i)];
    const rim = (heights: readonly number[]) => Math.max(0, ...heights.filter(Number.isFinite));
    const rims = {
      left: rim(all.map((i) => heightAt(x[0], at(y, i)))),
      right: rim(all.map((i) => heightAt(x[1], at(y, i)))),
      front: rim(all.map((i) => heightAt(at(x, i), y[0]))),
      back: rim(all.map((i) => heightAt(at(x, i), y[1]))),
    };
    return { box, domain, range, rims, heightAt };
  });
}
