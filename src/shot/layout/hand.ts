import { lruCache } from "../../core/lruCache.ts";
import { mostPanes } from "../settings/bounds.ts";
import { distanceOf, orbit, pan, zoom, type CameraPose } from "./camera.ts";
import { fit, type Seen } from "./fit.ts";

// What a hand does with a camera, as far as it depends on how large things are seen.

/** World units to a pixel, where the target is. */
export const unitsPerPixel = (seen: Seen, pose: CameraPose): number => distanceOf(pose) / fit(seen, pose).scale;

/** Orbits without coming closer or going away: a box that fitted goes on fitting. */
export function orbitSteadily(pose: CameraPose, seen: Seen, right: number, up: number): CameraPose {
  const turned = orbit(pose, right, up);
  const same = (pose.zoom * fit(seen, pose).scale) / fit(seen, turned).scale;
  return zoom(turned, turned.zoom / Math.min(same, Math.max(1, pose.zoom)));
}

/** Orbits as a hand goes, in pixels: half round for the picture's height. */
export const orbitBy =
  (right: number, down: number, height: number) =>
  (pose: CameraPose, seen: Seen): CameraPose =>
    orbitSteadily(pose, seen, (-right / height) * Math.PI, (down / height) * Math.PI);

/** Goes round by an angle, from so far away that the box fits from every side if it does from one. */
export function orbitRound(pose: CameraPose, seen: Seen, right: number): CameraPose {
  const turned = orbit(pose, right, 0);
  return zoom(turned, fit(seen, turned).scale / leastAround(pose, seen));
}

const sides = Array.from({ length: 48 }, (_, i) => (i * Math.PI) / 24);
const kept = lruCache<number>(mostPanes);

/** The scale that fits from every side. */
const leastAround = ({ elevation, perspective }: CameraPose, seen: Seen): number =>
  kept([seen.framed, elevation, perspective, ...Object.values(seen.stage)], () =>
    Math.min(
      ...sides.map(
        (azimuth) => fit(seen, { azimuth, elevation, ...(perspective !== undefined && { perspective }) }).scale,
      ),
    ),
  );

/** Moves what is seen by pixels. */
export function panBy(pose: CameraPose, seen: Seen, right: number, down: number): CameraPose {
  const units = unitsPerPixel(seen, pose);
  return pan(pose, seen.framed.box, -right * units, down * units);
}

/** What a wheel tells, as browsers tell it. */
interface WheelTurn {
  readonly deltaY: number;
  /** Whether that counts pixels, lines or pages. */
  readonly deltaMode: number;
  /** So a trackpad tells of two fingers that part: by a few pixels at a time. */
  readonly ctrlKey: boolean;
}

const wheelUnits = [1, 40, 800]; // pixels
/** Wheels that run freely tell of leaps: one event does no more than this. */
const mostAtOnce = 1.3;

/** How many times as far away one event of a wheel or a pinch takes the eye. */
export function wheelZoom({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  const pixels = deltaY * wheelUnits[deltaMode]!;
  return Math.min(Math.max(Math.exp(pixels * (ctrlKey ? 0.01 : 0.0015)), 1 / mostAtOnce), mostAtOnce);
}
