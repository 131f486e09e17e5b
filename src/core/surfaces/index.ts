import { momentsOf } from "../moments.ts";
import type { Surface } from "../surface.ts";
import { mse } from "./mse.ts";
import { parabola } from "./parabola.ts";
import { sincos } from "./sincos.ts";
import { sincosWide } from "./sincosWide.ts";
import { sine } from "./sine.ts";

/** Every surface by its id: the one table that the page, the command line, the tests and the docs read. */
export const surfaces = {
  /** The tutorial's problem; `mse(moments)` makes the same surface for any other data. */
  mse: mse(momentsOf([1, 2, 3, 4, 5], [1, 3, 3, 2, 5])),
  sincos,
  "sincos-wide": sincosWide,
  parabola,
  sine,
} as const satisfies Record<string, Surface>;

export type SurfaceId = keyof typeof surfaces;
