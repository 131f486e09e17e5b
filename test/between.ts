import fc from "fast-check";

const parts = 2 ** 48;

/** Numbers spread evenly from min to max, both ends included; `fc.double` would mostly give ones very near to zero. */
export const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: parts }).map((part) => min * (1 - part / parts) + max * (part / parts));
