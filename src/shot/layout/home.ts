import { pointAt } from "../../core/descent/trajectory.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { lruCache } from "../../core/lruCache.ts";
import type { Prepared } from "../prepare.ts";
import { resolveLook } from "../settings/look.ts";
import { surfaceOf } from "../problems/index.ts";
import { mostPanes } from "../settings/bounds.ts";
import { middle, type CameraPose } from "./camera.ts";
import { coverageOf } from "./coverage.ts";
import type { Seen } from "./fit.ts";
import { reliefOf } from "./relief.ts";
import { shareSeen, type Watched } from "./shareSeen.ts";

interface Angles {
  readonly azimuth: number;
  readonly elevation: number;
}

const degrees = (angle: number) => (angle * Math.PI) / 180;

/** Without a word from the surface: its front corner a little to the left; a ribbon from the front. */
const usual = { solid: { azimuth: 0.62, elevation: 0.5 }, ribbon: { azimuth: 0, elevation: 0.42 } } as const;

/** Home is looked for at these, in degrees: where both floor axes can be read, none of them pointing at the viewer. */
export const elevations = [15, 20, 25, 30, 35, 40, 45, 50, 55, 60];
export const azimuths = [0, 90, 180, 270].flatMap((side) => [20, 30, 40, 50, 60, 70].map((turn) => side + turn));

/** Of the largest outline so much is enough, and of the balls' ways; so much less than the most is as good. */
const [largeEnough, seenEnough, asGood] = [0.9, 0.97, 0.03];

/** A box that can cover so much of a stage of about its own shape does. */
const wellFilled = { share: 0.55, shapes: [1.2, 1.8] } as const;

function enoughOf(largest: number, { width, height }: Seen["stage"]): number {
  const [least, most] = wellFilled.shapes;
  const isAlike = width / height > least && width / height < most;
  return Math.max(largeEnough * largest, isAlike && largest > wellFilled.share ? wellFilled.share : 0);
}

const kept = lruCache<CameraPose>(2 * mostPanes);

/**
 * From where a pane is looked at first, alone or with others that turn with it: from where its balls are seen longest,
 * from their start to their end. Of such views it is one in which the box is large, the nearest to the one that its surface
 * wants.
 */
export function homeOf({ shot, shown }: Prepared, panes: readonly number[], seen: Seen): CameraPose {
  const { stage } = seen;
  return kept([shown, panes.join(), seen.framed, stage.width, stage.height, stage.labelled], () => {
    const { variables, defaults } = surfaceOf(shot.panes[panes[0]!]!.surface);
    const views = candidates(defaults.view ?? (variables === 1 ? usual.ribbon : usual.solid), variables);
    const balls = variables === 1 ? [] : panes.map((pane) => watchedIn({ shot, shown }, pane));
    const sizeOf = (view: Angles) => coverageOf(seen, view);
    const enough = enoughOf(largestIn(seen, variables), stage);
    const plain = views.find((view) => sizeOf(view) >= enough && shareSeen(balls, view) >= seenEnough);
    return { ...(plain ?? clearest(views, sizeOf, balls)), zoom: 1, target: middle };
  });
}

/** Where no large view shows all: a large one of those that show most. */
function clearest(views: readonly Angles[], sizeOf: (view: Angles) => number, balls: readonly Watched[]): Angles {
  const shares = views.map((view) => shareSeen(balls, view));
  const clear = views.filter((_, i) => shares[i]! >= Math.min(seenEnough, Math.max(...shares) - asGood));
  const enough = largeEnough * Math.max(...clear.map(sizeOf));
  return clear.find((view) => sizeOf(view) >= enough)!;
}

/** How steeply one looks down says more of a shape than from which corner. */
const elevationWeight = 2;

/** The wanted view and those around, the nearest to it first. */
function candidates(wanted: Angles, variables: 1 | 2): readonly Angles[] {
  const around = variables === 1 ? [0] : [wanted.azimuth, ...azimuths.map(degrees)];
  const apart = ({ azimuth, elevation }: Angles) =>
    Math.hypot(
      2 * Math.sin((azimuth - wanted.azimuth) / 2) * Math.cos(wanted.elevation),
      elevationWeight * (elevation - wanted.elevation),
    );
  const views = around.flatMap((azimuth) =>
    [wanted.elevation, ...elevations.map(degrees)].map((elevation) => ({ azimuth, elevation })),
  );
  return views.toSorted((one, other) => apart(one) - apart(other));
}

/** The largest outline that a stage permits from one corner, as a share of it: from the others only the labels differ. */
const largestIn = (seen: Seen, variables: 1 | 2): number =>
  Math.max(
    ...(variables === 1 ? [0] : azimuths.slice(0, azimuths.length / 4)).flatMap((azimuth) =>
      elevations.map((elevation) => coverageOf(seen, { azimuth: degrees(azimuth), elevation: degrees(elevation) })),
    ),
  );

/** So many points in all of a pane's balls are looked at. */
const mostPoints = 48;

function watchedIn({ shot, shown }: Pick<Prepared, "shot" | "shown">, index: number): Watched {
  const runs = shown.filter((entry) => entry.pane === index);
  const each = Math.max(2, Math.floor(mostPoints / Math.max(1, runs.length)));
  const trails = runs.map(({ trajectory }) =>
    Array.from({ length: each }, (_, i): Vec2 => pointAt(trajectory, ((trajectory.length - 1) * i) / (each - 1))),
  );
  return { relief: reliefOf(shot.panes[index]!, resolveLook(shot.look).height), trails };
}
