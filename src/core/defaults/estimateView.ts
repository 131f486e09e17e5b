import type { Vec2 } from "../algebra/vec2.ts";
import type { SurfaceDefaults } from "../surface.ts";
import type { Sketch } from "./sketch.ts";
import type { Survey } from "./survey.ts";

type View = NonNullable<SurfaceDefaults["view"]>;

/** The usual view first, then others round the surface, each from two heights. */
const azimuths = [0.62, -0.62, 1.2, -1.2, 2.5, -2.5];
const elevations = [0.5, 0.75];
/** Of a trail, so much seen is enough for the usual view. */
const enough = 0.9;

/** From where most of a descent is seen past its surface's hills; `undefined` where that is the usual view, or for a ribbon. */
export function estimateView(
  surface: Sketch,
  survey: Survey,
  { starts, stepSize, steps }: Pick<SurfaceDefaults, "starts" | "stepSize" | "steps">,
): View | undefined {
  if (surface.variables === 1) return undefined;
  const trail = starts.flatMap((start) => trailOf(surface, start, stepSize, steps));
  const views = elevations.flatMap((elevation) => azimuths.map((azimuth): View => ({ azimuth, elevation })));
  const seen = views.map((view) => shareSeen(survey, trail, view));
  const best = seen.findIndex((share) => share === Math.max(...seen));
  return seen[0]! >= enough * seen[best]! ? undefined : views[best];
}

/** At most 24 points of a descent. */
function trailOf(surface: Sketch, start: Vec2, stepSize: number, steps: number): readonly Vec2[] {
  const points: Vec2[] = [];
  let at = start;
  const every = Math.ceil(steps / 24);
  for (let k = 0; k < steps; k++) {
    if (k % every === 0) points.push(at);
    const [dx, dy] = surface.gradient(...at);
    at = [at[0] - stepSize * dx, at[1] - stepSize * dy];
  }
  return points;
}

/** The box is 1 wide and deep, and about so high. */
const height = 0.5;

function shareSeen(survey: Survey, trail: readonly Vec2[], { azimuth, elevation }: View): number {
  const { domain, values, sorted, rows, scale } = survey;
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const drawn = (value: number) => {
    const share = (value - low) / (high - low || 1);
    return height * (scale === "log" ? Math.max(0, 1 + Math.log10(Math.max(share, 1e-3)) / 3) : share);
  };
  const columns = values.length / rows;
  const heightAt = (right: number, back: number) =>
    drawn(values[Math.round(back * (rows - 1)) * columns + Math.round(right * (columns - 1))]!);
  const level = Math.cos(elevation);
  // The second axis goes away from the viewer: the camera stands before the front edge.
  const [dx, dy, dz] = [level * Math.sin(azimuth), -level * Math.cos(azimuth), Math.sin(elevation)];
  const isSeen = ([x, y]: Vec2) => {
    const right = (x - domain.x[0]) / (domain.x[1] - domain.x[0]);
    const back = (y - domain.y[0]) / (domain.y[1] - domain.y[0]);
    const from = heightAt(clamped(right), clamped(back)) + 0.02;
    for (let far = 0.04; far < 1.5; far += 0.03) {
      const [r, b] = [right + far * dx, back + far * dy];
      if (r < 0 || r > 1 || b < 0 || b > 1) return true;
      if (heightAt(r, b) > from + far * dz) return false;
    }
    return true;
  };
  return trail.filter(isSeen).length / Math.max(1, trail.length);
}

const clamped = (share: number) => Math.min(1, Math.max(0, share));
