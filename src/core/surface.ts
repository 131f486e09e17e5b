import type { ScaleId } from "./scale.ts";
import type { Sym2 } from "./algebra/sym2.ts";
import type { Vec2 } from "./algebra/vec2.ts";

/** The rectangle over which a surface is drawn. */
export interface Domain {
  readonly x: readonly [min: number, max: number];
  readonly y: readonly [min: number, max: number];
}

/** A straight line of equally good minima: through a point, along a direction. */
export interface MinimumLine {
  readonly through: Vec2;
  readonly direction: Vec2;
}

/** What a descent uses where its user gave nothing: values with which something instructive happens. */
export interface SurfaceDefaults {
  /** One ball for each. */
  readonly starts: readonly Vec2[];
  readonly stepSize: number;
  readonly steps: number;
  readonly scale: ScaleId;
  /** From where the descent is seen best, in radians around and over the surface; left out: the common view. */
  readonly view?: { readonly azimuth: number; readonly elevation: number };
}

/**
 * A function of two parameters, with everything a picture of it needs. Its derivatives are exact; at a kink or a cusp,
 * where there are none, they are finite all the same: the mean of those on both sides, or 0.
 */
export interface Surface {
  readonly label: string;
  /** Readable mathematics: `sin(5x) · cos(5y) / 5`. */
  readonly formula: string;
  /** The same for programs, with its sums written out, where it has any. */
  readonly expanded?: string;
  readonly source: string;
  readonly axes: readonly [x: string, y: string, value: string];
  /** 1: the value depends on x alone, and is drawn as a ribbon. */
  readonly variables: 1 | 2;
  /** The Hessian is the same everywhere, so 2/λmax bounds every stable step size. */
  readonly quadratic: boolean;
  /** Where it is drawn at first: where its shape can be read. */
  readonly domain: Domain;
  /** Over which it is usually searched, where that is another: there its shape may be too fine for a picture. */
  readonly classicDomain?: Domain;
  readonly defaults: SurfaceDefaults;
  /** All global minima over the domain, and over the classic one; none where it is unbounded below. `null`: not known. */
  readonly minima: readonly Vec2[] | null;
  /** Present where the minima form a line instead of points. */
  readonly minimumLine?: MinimumLine;
  value(x: number, y: number): number;
  gradient(x: number, y: number): Vec2;
  /**
   * [3 × columns × rows] the same value, ∂/∂x and ∂/∂y wherever a column x meets a row y, row by row: for a surface
   * whose points can share work. Left out: each point is asked for by itself.
   */
  sampleGrid?(xs: Float64Array, ys: Float64Array): Float64Array;
  /** Exact, where it is cheap; `hessianAt` differences the gradient otherwise. */
  hessian?(x: number, y: number): Sym2;
}
