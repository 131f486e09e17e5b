import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import type { Field } from "../../src/mesh/surface/field.ts";

/** What shaders/field.glsl makes of a field at a share of the way across and along, in double precision. */
export function valueAt({ columns, rows, texels }: Field, [right, back]: Vec2): number {
  const [atX, atY] = [right * (columns - 1), back * (rows - 1)];
  const [column, row] = [Math.min(Math.floor(atX), columns - 2), Math.min(Math.floor(atY), rows - 2)];
  const [s, t] = [atX - column, atY - row];
  const texel = (i: number, j: number) => {
    const at = 4 * ((row + j) * columns + column + i);
    return { value: texels[at]!, right: texels[at + 1]!, back: texels[at + 2]! };
  };
  const mix = (a: number, b: number, share: number) => a * (1 - share) + b * share;
  /** A Hermite cubic less its chord. */
  const bulge = (u: number, from: number, slopeFrom: number, to: number, slopeTo: number) =>
    u * (1 - u) * ((1 - u) * (slopeFrom - (to - from)) - u * (slopeTo - (to - from)));
  const [a, b, c, d] = [texel(0, 0), texel(1, 0), texel(0, 1), texel(1, 1)];
  return (
    mix(mix(a.value, b.value, s), mix(c.value, d.value, s), t) +
    mix(bulge(s, a.value, a.right, b.value, b.right), bulge(s, c.value, c.right, d.value, d.right), t) +
    mix(bulge(t, a.value, a.back, c.value, c.back), bulge(t, b.value, b.back, d.value, d.back), s)
  );
}
