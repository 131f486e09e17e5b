/**
 * df/dt at 0, by central differences of fourth order over a step and over half of it; not a number where the two
 * disagree by more than the slack: there f has a kink, or bends too sharply for the step.
 */
export function slopeAtZero(f: (t: number) => number, step: number, slack: number): number {
  const over = (h: number) => (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h);
  const [coarse, fine] = [over(step), over(step / 2)];
  return Math.abs(coarse - fine) <= slack ? fine : NaN;
}
