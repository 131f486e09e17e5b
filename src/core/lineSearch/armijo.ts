import { moved, type SearchResult, type LinePoint } from "./line.ts";

const mostTrials = 60;

/**
 * Backtracking (Armijo 1966): from the first trial on, each one `shrink` times the last, until the value lies below a line
 * of `decrease` times the slope at the beginning. Where even the shortest trial does not, it stays where it began.
 */
export function armijo(
  along: (t: number) => LinePoint,
  begin: LinePoint,
  first: number,
  decrease: number,
  shrink: number,
): SearchResult {
  const trials = [];
  for (let t = first, i = 0; i < mostTrials; i++, t *= shrink) {
    const point = along(t);
    trials.push(point.at);
    if (point.value <= begin.value + decrease * t * begin.slope) return { point: moved(begin, point), trials };
  }
  return { point: begin, trials };
}
