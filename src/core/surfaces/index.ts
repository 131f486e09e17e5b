import { momentsOf } from "../moments.ts";
import type { Surface } from "../surface.ts";
import { beale } from "./beale.ts";
import { booth } from "./booth.ts";
import { branin } from "./branin.ts";
import { dixonPrice } from "./dixonPrice.ts";
import { goldsteinPrice } from "./goldsteinPrice.ts";
import { himmelblau } from "./himmelblau.ts";
import { hyperEllipsoid } from "./hyperEllipsoid.ts";
import { illConditionedBowl } from "./illConditionedBowl.ts";
import { matyas } from "./matyas.ts";
import { mccormick } from "./mccormick.ts";
import { monkeySaddle } from "./monkeySaddle.ts";
import { mse } from "./mse.ts";
import { parabola } from "./parabola.ts";
import { peaks } from "./peaks.ts";
import { rosenbrock } from "./rosenbrock.ts";
import { saddle } from "./saddle.ts";
import { sincos } from "./sincos.ts";
import { sincosWide } from "./sincosWide.ts";
import { sine } from "./sine.ts";
import { sixHumpCamel } from "./sixHumpCamel.ts";
import { sphere } from "./sphere.ts";
import { styblinskiTang } from "./styblinskiTang.ts";
import { sumOfPowers } from "./sumOfPowers.ts";
import { sumSquares } from "./sumSquares.ts";
import { threeHumpCamel } from "./threeHumpCamel.ts";
import { trid } from "./trid.ts";
import { twoWells } from "./twoWells.ts";
import { zakharov } from "./zakharov.ts";

type Table = Readonly<Record<string, Surface>>;

const first = {
  /** The tutorial's problem; `mse(moments)` makes the same surface for any other data. */
  mse: mse(momentsOf([1, 2, 3, 4, 5], [1, 3, 3, 2, 5])),
  sincos,
  "sincos-wide": sincosWide,
  parabola,
  sine,
} as const satisfies Table;

const bowls = {
  sphere,
  "sum-squares": sumSquares,
  "hyper-ellipsoid": hyperEllipsoid,
  "ill-conditioned-bowl": illConditionedBowl,
  "sum-of-powers": sumOfPowers,
  trid,
  matyas,
  booth,
} as const satisfies Table;

const valleys = {
  rosenbrock,
  beale,
  zakharov,
  "dixon-price": dixonPrice,
  branin,
} as const satisfies Table;

const basins = {
  himmelblau,
  "styblinski-tang": styblinskiTang,
  "two-wells": twoWells,
  "three-hump-camel": threeHumpCamel,
  "six-hump-camel": sixHumpCamel,
  mccormick,
  "goldstein-price": goldsteinPrice,
  peaks,
} as const satisfies Table;

const saddles = { saddle, "monkey-saddle": monkeySaddle } as const satisfies Table;

/** Every surface by its id: the one table that the page, the command line, the tests and the docs read. */
export const surfaces = {
  ...first,
  ...bowls,
  ...valleys,
  ...basins,
  ...saddles,
} as const satisfies Table;

export type SurfaceId = keyof typeof surfaces;
