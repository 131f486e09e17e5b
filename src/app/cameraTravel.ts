import { between, type CameraPose } from "../shot/camera.ts";

const milliseconds = 350;
let travel: { from: CameraPose; began: number } | null = null;

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Lets the camera travel from a pose to wherever the shot now looks from; instant for readers who prefer less motion. */
export function travelFrom(from: CameraPose) {
  travel = still() ? null : { from, began: performance.now() };
}

/** Ends a journey: a hand on the camera wins. */
export const stopTravel = () => void (travel = null);

export const cameraTravels = () => travel !== null;

/** The camera on its way to a pose. */
export function cameraAt(goal: CameraPose, now: number): CameraPose {
  if (!travel) return goal;
  const share = (now - travel.began) / milliseconds;
  if (share >= 1) {
    travel = null;
    return goal;
  }
  const eased = share <= 0 ? 0 : share * share * (3 - 2 * share);
  return between(travel.from, goal, eased);
}
