import type { Profile } from "./separable.ts";

/**
 * sin √|t|: even, with an infinitely steep cusp at 0, where its derivatives are taken as 0, as by symmetry they would be
 * on the average.
 */
export const rootSine: Profile = {
  f: (t) => Math.sin(Math.sqrt(Math.abs(t))),
  df: (t) => {
    const root = Math.sqrt(Math.abs(t));
    return t === 0 ? 0 : (Math.sign(t) * Math.cos(root)) / (2 * root);
  },
  ddf: (t) => {
    const root = Math.sqrt(Math.abs(t));
    return t === 0 ? 0 : -(root * Math.sin(root) + Math.cos(root)) / (4 * root ** 3);
  },
};
