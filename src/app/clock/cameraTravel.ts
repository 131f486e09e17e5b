import { between, type CameraPose } from "../../shot/layout/camera.ts";

const milliseconds = 350;
let travel: { from: readonly CameraPose[]; began: number } | null = null;

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Lets the panes' cameras travel from where they are to wherever the shot now looks from; instant for readers who prefer less motion. */
export function travelFrom(from: readonly CameraPose[]) {
  travel = still() ? null : { from, began: performance.now() };
}

/** Ends a journey: a hand on the camera wins. */
export const stopTravel = () => void (travel = null);

export const cameraTravels = () => travel !== null;

/** The cameras on their way to their goals. */
export function camerasAt(goals: readonly CameraPose[], now: number): readonly CameraPose[] {
  if (!travel) return goals;
  const { from, began } = travel;
  const share = (now - began) / milliseconds;
  if (share >= 1) {
    travel = null;
    return goals;
  }
  const eased = share <= 0 ? 0 : share * share * (3 - 2 * share);
  return goals.map((goal, i) => between(from[i] ?? goal, goal, eased));
}
