import { momentsOf } from "../moments.ts";
import type { Surface } from "../surface.ts";
import { ackley } from "./ackley.ts";
import { beale } from "./beale.ts";
import { bohachevsky1 } from "./bohachevsky1.ts";
import { booth } from "./booth.ts";
import { branin } from "./branin.ts";
import { bukin6 } from "./bukin6.ts";
import { crossInTray } from "./crossInTray.ts";
import { deJong5 } from "./deJong5.ts";
import { dixonPrice } from "./dixonPrice.ts";
import { dropWave } from "./dropWave.ts";
import { easom } from "./easom.ts";
import { eggholder } from "./eggholder.ts";
import { goldsteinPrice } from "./goldsteinPrice.ts";
import { griewank } from "./griewank.ts";
import { himmelblau } from "./himmelblau.ts";
import { holderTable } from "./holderTable.ts";
import { hyperEllipsoid } from "./hyperEllipsoid.ts";
import { illConditionedBowl } from "./illConditionedBowl.ts";
import { langermann } from "./langermann.ts";
import { levy } from "./levy.ts";
import { levy13 } from "./levy13.ts";
import { matyas } from "./matyas.ts";
import { mccormick } from "./mccormick.ts";
import { michalewicz } from "./michalewicz.ts";
import { monkeySaddle } from "./monkeySaddle.ts";
import { mse } from "./mse.ts";
import { parabola } from "./parabola.ts";
import { peaks } from "./peaks.ts";
import { rastrigin } from "./rastrigin.ts";
import { rosenbrock } from "./rosenbrock.ts";
import { saddle } from "./saddle.ts";
import { salomon } from "./salomon.ts";
import { schaffer2 } from "./schaffer2.ts";
import { schaffer4 } from "./schaffer4.ts";
import { schwefel } from "./schwefel.ts";
import { shubert } from "./shubert.ts";
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

const plateaus = { easom, "de-jong-5": deJong5, michalewicz } as const satisfies Table;

const crowds = {
  rastrigin,
  ackley,
  griewank,
  bohachevsky1,
  levy,
  levy13,
  schwefel,
  eggholder,
  shubert,
  langermann,
  "drop-wave": dropWave,
  salomon,
  schaffer2,
  schaffer4,
} as const satisfies Table;

const creased = { bukin6, "cross-in-tray": crossInTray, "holder-table": holderTable } as const satisfies Table;

/** Every surface by its id: the one table that the page, the command line, the tests and the docs read. */
export const surfaces = {
  ...first,
  ...bowls,
  ...valleys,
  ...basins,
  ...saddles,
  ...plateaus,
  ...crowds,
  ...creased,
} as const satisfies Table;

export type SurfaceId = keyof typeof surfaces;

/** The same by character, under headings, in the same order. */
export const families: Readonly<Record<string, Table>> = {
  "To begin with": first,
  Bowls: bowls,
  "Curved valleys": valleys,
  "A few minima": basins,
  Saddles: saddles,
  Plateaus: plateaus,
  "Many minima": crowds,
  Creases: creased,
};
