import { descend } from "../descent/descend.ts";
import { optimizers } from "../optimizers/index.ts";
import type { Vec2 } from "../algebra/vec2.ts";
import type { Domain } from "../surface.ts";
import type { Sketch } from "./sketch.ts";

/** How far from the origin a surface is looked for something low. */
const decades = Array.from({ length: 9 }, (_, i) => 10 ** (i - 7));
const directions = Array.from({ length: 8 }, (_, i): Vec2 => [
  Math.cos((i * Math.PI) / 4 + 0.3),
  Math.sin((i * Math.PI) / 4 + 0.3),
]);
/** Where nothing tells a length. */
const unit = 2;

/**
 * Where a surface is worth drawing: around a low place that is found from near the origin, as far as it takes to be
 * more than a bowl or a crease that looks alike in every size, and with the origin where that is not much farther. Each
 * axis has a length of its own, along which it rises by as much.
 */
export function estimateDomain(surface: Sketch): Domain {
  const centre = lowPlace(surface) ?? [0, 0];
  const lengths = lengthsAt(surface, centre);
  const reach = reachFrom(surface, centre, lengths);
  return { x: around(centre[0], reach * lengths[0]), y: around(centre[1], reach * lengths[1]) };
}

/** Where BFGS ends from the lowest places near the origin: of ends about as low the nearest one; `null` where all run away. */
function lowPlace(surface: Sketch): Vec2 | null {
  const looks = [[0, 0] as Vec2, ...decades.flatMap((far) => directions.map(([x, y]): Vec2 => [far * x, far * y]))]
    .map((at): Vec2 => (surface.variables === 1 ? [at[0], 0] : at))
    .map((at) => ({ at, value: surface.value(...at) }))
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((one, other) => one.value - other.value);
  const ends = [...looks.slice(0, 5), ...looks.slice(-1)].flatMap(({ at }) => endOf(surface, at) ?? []);
  if (ends.length === 0) return null;
  const values = ends.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const low = ends.filter(({ value }) => value <= (lowest + highest) / 2);
  return low.toSorted((one, other) => Math.hypot(...one.at) - Math.hypot(...other.at))[0]!.at;
}

const mostSearched = 80;

function endOf(surface: Sketch, start: Vec2) {
  const whole: Domain = { x: [-1, 1], y: [-1, 1] };
  const view = {
    ...surface,
    domain: whole,
    defaults: { starts: [start], stepSize: 1, steps: 1, scale: "linear" },
  } as const;
  const { points, values, length, ending } = descend(view, optimizers.bfgs.make({ lr: 1 }), start, {
    steps: mostSearched,
    tolerance: 0,
  });
  const [at, value]: [Vec2, number] = [[points[2 * length - 2]!, points[2 * length - 1]!], values[length - 1]!];
  const before = values[Math.max(0, length - 20)]!;
  // A descent that still falls by as much as ever runs away; one that finds nothing lower is there.
  const falls = before - value > 1e-3 * (values[0]! - value);
  const isSettled = ending === "stalled" || (ending !== "diverged" && !falls);
  return isSettled ? { at, value } : null;
}

/** How far along each axis the surface rises or falls by the same, with a product of 1. */
function lengthsAt(surface: Sketch, centre: Vec2): Vec2 {
  if (surface.variables === 1) return [1, 1];
  const far = 1e-2 * Math.max(1e-6, Math.hypot(...centre)) || 1e-2;
  const [x, y] = [0, 1].map((axis) => {
    const along = (way: number) => riseAt(surface, centre, axis === 0 ? [way, 0] : [0, way]);
    const [near, farther] = [Math.max(along(far), along(-far)), Math.max(along(2 * far), along(-2 * far))];
    const power = Math.log2(farther / near);
    return near > 0 && power > 0.3 && power < 8 ? near ** (-1 / power) : null;
  });
  const ratio = Math.sqrt((x ?? 1) / (y ?? 1));
  return x && y && ratio > 1e-8 && ratio < 1e8 ? [ratio, 1 / ratio] : [1, 1];
}

const riseAt = (surface: Sketch, [x, y]: Vec2, [right, back]: Vec2): number =>
  Math.abs(surface.value(x + right, y + back) - surface.value(x, y));

/**
 * In lengths of both axes: a few times the distance at which twice as far is no longer higher by the same power, as it is
 * for all of a parabola. That reaches to the origin, or to a round length.
 */
function reachFrom(surface: Sketch, centre: Vec2, lengths: Vec2): number {
  const ways = surface.variables === 1 ? [[1, 0] as const, [-1, 0] as const] : directions;
  const risesAt = (reach: number) =>
    ways.map(([right, back]) => riseAt(surface, centre, [reach * right * lengths[0], reach * back * lengths[1]]));
  const origin = Math.hypot(centre[0] / lengths[0], centre[1] / lengths[1]);
  const powers: number[] = [];
  let usual: number | null = null;
  let last = risesAt(1e-9);
  for (let reach = 2e-9; reach < 1e9; reach *= 2) {
    const rises = risesAt(reach);
    const power = median(rises.map((rise, i) => (Number.isFinite(rise) ? Math.log2(rise / last[i]!) : Infinity)));
    if (usual !== null && !(Math.abs(power - usual) < 0.4)) return withOrigin(1.5 * reach, origin);
    powers.push(power);
    // Three alike in a row: before them, rounding has decided.
    if (powers.slice(-3).every((each) => each > 0.3 && Math.abs(each - power) < 0.15) && powers.length >= 3)
      usual ??= power;
    last = rises;
  }
  return origin > 1e-9 ? 1.6 * origin : unit;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Far enough to show the origin, where that is not much farther. */
const withOrigin = (reach: number, origin: number) => (origin < 2.5 * reach ? Math.max(reach, 1.2 * origin) : reach);

/** Ends of two digits. */
function around(centre: number, half: number): readonly [number, number] {
  const digit = 10 ** (Math.floor(Math.log10(half)) - 1);
  const rounded = (value: number) => Number((Math.round(value / digit) * digit).toPrecision(12));
  return [rounded(centre - half), rounded(centre + half)];
}
