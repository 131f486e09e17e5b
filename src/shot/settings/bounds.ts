import { runMarkers } from "./palette.ts";

// How much a shot may hold, whoever made it.

export const mostPanes = 4;
/** In one pane: each run has a marker of its own. */
export const mostRuns = runMarkers.length;
/** Of one run: more are not told apart in a picture. */
export const mostSteps = 100_000;
/** Of a run's noise, as a standard deviation. */
export const mostNoise = 1e6;
/** Seeds are words of 32 bits. */
export const mostSeed = 2 ** 32 - 1;
/** Points of a data set that travel with a shot: enough to see its shape; its moments give the exact surface. */
export const mostPoints = 200;
/** In a title, a name or a label. */
export const mostCharacters = 200;
/** In a whole shot as text, in characters, and in bytes once a link is inflated. */
export const mostText = 1 << 20;
