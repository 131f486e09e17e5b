import type { Moments } from "../../moments.ts";
import type { Domain, Surface } from "../../surface.ts";
import { eigenvalues, type Sym2 } from "../../algebra/sym2.ts";

/**
 * The mean squared error of the line y = m x + b over its slope m and intercept b:
 *
 *     MSE(m, b) = (syy − 2 m sxy + m² sxx) / n + (meanY − m meanX − b)²
 *
 * from the data's moments, so that one evaluation costs the same for five rows as for a million. The first term is
 * completed to a square around the least-squares slope, which keeps it from cancelling near a perfect fit.
 */
export function mse(data: Moments): Surface {
  const { n, meanX, meanY, sxx, sxy, syy } = data;
  const varies = sxx > 0;
  const slope = varies ? sxy / sxx : 0;
  const intercept = meanY - slope * meanX;
  const hessian: Sym2 = [2 * (sxx / n + meanX ** 2), 2 * meanX, 2];
  // Along the ravine, whichever diagonal it takes: m and b trade off against each other by the sign of the mean of x.
  const view = { azimuth: meanX < 0 ? -0.62 : 0.62, elevation: 0.5 };
  const unexplained = Math.max(0, varies ? syy - sxy * slope : syy) / n;
  return {
    label: "MSE of a line",
    formula: "(1/n) Σ (y − (m x + b))²",
    source: "Legendre 1805; the tutorial's problem",
    axes: ["slope m", "intercept b", "MSE"],
    variables: 2,
    quadratic: true,
    domain: domainAround([slope, intercept], data),
    defaults: { starts: [[0, 0]], stepSize: stableStep(hessian), steps: 1000, scale: "linear", view },
    minima: varies ? [[slope, intercept]] : [],
    ...(varies ? {} : { minimumLine: { through: [0, meanY], direction: [1, -meanX] } }),
    value: (m, b) => unexplained + (sxx / n) * (m - slope) ** 2 + (meanY - m * meanX - b) ** 2,
    gradient: (m, b) => {
      const offset = meanY - m * meanX - b;
      return [(2 * (m * sxx - sxy)) / n - 2 * meanX * offset, -2 * offset];
    },
    hessian: () => hessian,
  };
}

/** The tutorial's 0.01 where it descends, else about half of the largest stable step 2/λmax, to one digit. */
function stableStep(hessian: Sym2): number {
  const half = 1 / eigenvalues(hessian)[1];
  return half > 0.01 ? 0.01 : Number(half.toPrecision(1));
}

/**
 * A rectangle around the minimum with the start (0, 0) well inside, scaled so that the surface curves alike along both
 * axes: a ravine then runs along the diagonal, and standardised data make a round bowl.
 */
function domainAround([slope, intercept]: readonly [number, number], { n, meanX, sxx, syy }: Moments): Domain {
  const curveX = Math.sqrt(sxx / n + meanX ** 2) || 1;
  const spread = Math.sqrt(syy / n) || 1;
  const reach = 1.5 * Math.max(Math.abs(slope) * curveX, Math.abs(intercept), spread / 2);
  return {
    x: [slope - reach / curveX, slope + reach / curveX],
    y: [intercept - reach, intercept + reach],
  };
}
