import type { Surface } from "../surface.ts";
import { estimateDescent } from "./estimateDescent.ts";
import { estimateDomain } from "./estimateDomain.ts";
import { surveyOf } from "./survey.ts";
import type { Sketch } from "./sketch.ts";

/**
 * The surface of a sketch: what it does not bring is estimated from its values and its curvature. A pure function of
 * them; it looks at them some ten thousand times, a bounded number. Holes are allowed.
 */
export function completeSurface(sketch: Sketch): Surface {
  const domain = sketch.domain ?? estimateDomain(sketch);
  if (sketch.defaults) return { ...sketch, domain, defaults: sketch.defaults };
  const survey = surveyOf(sketch, domain);
  const descent = estimateDescent(sketch, survey);
  return { ...sketch, domain, defaults: { ...descent, scale: survey.scale } };
}
