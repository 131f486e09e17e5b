import { cubicMinimum } from "./cubicMinimum.ts";
import { moved, type SearchResult, type LinePoint } from "./line.ts";

const mostTrials = 25;
/** A bracket shorter than this is as good as a point: PyTorch's `tolerance_change`. */
const shortest = 1e-9;

/** Both ends of a stretch of the line that holds a point to be accepted, the lower one first. */
type Bracket = readonly [low: LinePoint, high: LinePoint];

const byValue = (a: LinePoint, b: LinePoint): Bracket => (a.value <= b.value ? [a, b] : [b, a]);

/**
 * A search for a point that meets the strong Wolfe conditions (Nocedal & Wright 2006, algorithms 3.5 and 3.6), in the very
 * steps of PyTorch's `strong_wolfe`: bracket, then narrow the bracket by cubic interpolation. Accepted is a point whose
 * value has decreased by `decrease` times the slope at the beginning, and whose slope is at most `flatness` times as steep.
 * `reach`: the larger component of the direction.
 */
export function strongWolfe(
  along: (t: number) => LinePoint,
  begin: LinePoint,
  first: number,
  reach: number,
  decrease: number,
  flatness: number,
): SearchResult {
  const trials: LinePoint[] = [];
  const tryAt = (t: number) => {
    const point = along(t);
    trials.push(point);
    return point;
  };
  const isTooHigh = ({ t, value }: LinePoint) => value > begin.value + decrease * t * begin.slope;
  const isFlat = ({ slope }: LinePoint) => Math.abs(slope) <= -flatness * begin.slope;
  const answer = (point: LinePoint): SearchResult => ({
    point: moved(begin, point),
    trials: trials.map(({ at }) => at),
  });

  let last: LinePoint = begin;
  let point = tryAt(first);
  let bracket: Bracket;
  for (;;) {
    if (trials.length > mostTrials) return answer(byValue(begin, point)[0]);
    const isOver = isTooHigh(point) || (trials.length > 2 && point.value >= last.value);
    if (!isOver && isFlat(point)) return answer(point);
    if (isOver || point.slope >= 0) {
      bracket = byValue(last, point);
      break;
    }
    const t = cubicMinimum(last, point, point.t + 0.01 * (point.t - last.t), 10 * point.t);
    last = point;
    point = tryAt(t);
  }

  let isStalled = false;
  while (trials.length <= mostTrials) {
    const [low, high]: Bracket = bracket;
    const [left, right] = [Math.min(low.t, high.t), Math.max(low.t, high.t)];
    if ((right - left) * reach < shortest) break;
    let t = cubicMinimum(low, high, left, right);
    // A trial near an end makes little progress: the second in a row, and one at the end itself, is moved inwards.
    const margin = 0.1 * (right - left);
    const isNearEnd = Math.min(right - t, t - left) < margin;
    const isMoved: boolean = isNearEnd && (isStalled || t >= right || t <= left);
    if (isMoved) t = Math.abs(t - right) < Math.abs(t - left) ? right - margin : left + margin;
    isStalled = isNearEnd && !isMoved;

    point = tryAt(t);
    if (isTooHigh(point) || point.value >= low.value) bracket = byValue(low, point);
    else if (isFlat(point)) return answer(point);
    else bracket = [point, point.slope * (high.t - low.t) >= 0 ? low : high];
  }
  return answer(bracket[0]);
}
