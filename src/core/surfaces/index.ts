import { momentsOf } from "../moments.ts";
import type { Surface } from "../surface.ts";
import { ackley } from "./manyMinima/ackley.ts";
import { beale } from "./valleys/beale.ts";
import { bohachevsky1 } from "./manyMinima/bohachevsky1.ts";
import { booth } from "./bowls/booth.ts";
import { branin } from "./valleys/branin.ts";
import { bukin6 } from "./creases/bukin6.ts";
import { crossInTray } from "./creases/crossInTray.ts";
import { deJong5 } from "./saddlesPlateaus/deJong5.ts";
import { dixonPrice } from "./valleys/dixonPrice.ts";
import { dropWave } from "./manyMinima/dropWave.ts";
import { easom } from "./saddlesPlateaus/easom.ts";
import { eggholder } from "./manyMinima/eggholder.ts";
import { goldsteinPrice } from "./fewMinima/goldsteinPrice.ts";
import { griewank } from "./manyMinima/griewank.ts";
import { himmelblau } from "./fewMinima/himmelblau.ts";
import { holderTable } from "./creases/holderTable.ts";
import { hyperEllipsoid } from "./bowls/hyperEllipsoid.ts";
import { illConditionedBowl } from "./bowls/illConditionedBowl.ts";
import { langermann } from "./manyMinima/langermann.ts";
import { levy } from "./manyMinima/levy.ts";
import { levy13 } from "./manyMinima/levy13.ts";
import { matyas } from "./bowls/matyas.ts";
import { mccormick } from "./fewMinima/mccormick.ts";
import { michalewicz } from "./saddlesPlateaus/michalewicz.ts";
import { monkeySaddle } from "./saddlesPlateaus/monkeySaddle.ts";
import { mse } from "./first/mse.ts";
import { parabola } from "./first/parabola.ts";
import { peaks } from "./fewMinima/peaks.ts";
import { rastrigin } from "./manyMinima/rastrigin.ts";
import { rosenbrock } from "./valleys/rosenbrock.ts";
import { saddle } from "./saddlesPlateaus/saddle.ts";
import { salomon } from "./manyMinima/salomon.ts";
import { schaffer2 } from "./manyMinima/schaffer2.ts";
import { schaffer4 } from "./manyMinima/schaffer4.ts";
import { schwefel } from "./manyMinima/schwefel.ts";
import { shubert } from "./manyMinima/shubert.ts";
import { sincos } from "./first/sincos.ts";
import { sincosWide } from "./first/sincosWide.ts";
import { sine } from "./first/sine.ts";
import { sixHumpCamel } from "./fewMinima/sixHumpCamel.ts";
import { sphere } from "./bowls/sphere.ts";
import { styblinskiTang } from "./fewMinima/styblinskiTang.ts";
import { sumOfPowers } from "./bowls/sumOfPowers.ts";
import { sumSquares } from "./bowls/sumSquares.ts";
import { threeHumpCamel } from "./fewMinima/threeHumpCamel.ts";
import { trid } from "./bowls/trid.ts";
import { twoWells } from "./fewMinima/twoWells.ts";
import { zakharov } from "./valleys/zakharov.ts";

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
