/**
 * 1 − βᵗ: the share of a running mean that its t values make up, the rest being the 0 it began with. Once βᵗ is below half
 * the rounding unit this is 1 to the last bit, and no power is taken: it would be most of the cost of a step.
 */
export function unbias(beta: number): (t: number) => number {
  const full = Math.log(2 ** -54) / Math.log(beta);
  return (t) => (t > full ? 1 : 1 - beta ** t);
}
