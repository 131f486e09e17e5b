import type { Views } from "./descend.ts";
import { optimizerOf, type Method } from "../optimizers/method.ts";
import type { OptimizerState } from "../optimizers/optimizer.ts";
import { countingOracle, type View } from "./oracle.ts";
import type { Vec2 } from "../algebra/vec2.ts";

/** A descent of which every state can be found again, with all that the optimizer knows of itself there. */
export interface Replay {
  /** The whole surface, and what each step sees of it. */
  readonly view: View;
  readonly views: Views;
  readonly method: Method;
  /** The state after so many steps, the same whatever was asked before. The limits of `descend` are not known here. */
  stateAfter(steps: number): OptimizerState;
}

/** Every so many steps a state is kept, from which the next ones are found. */
const apart = 64;

/** Goes a descent again, as far as it is asked for and no step twice without need. */
export function replayOf(view: View, method: Method, start: Vec2, views: Views = () => view): Replay {
  const optimizer = optimizerOf(method);
  const kept: OptimizerState[] = [optimizer.init(start)];
  let last = { steps: 0, state: kept[0]! };
  const stateAfter = (steps: number): OptimizerState => {
    const mark = Math.min(Math.floor(steps / apart), kept.length - 1);
    const isNearer = last.steps <= steps && last.steps >= mark * apart;
    let { steps: done, state } = isNearer ? last : { steps: mark * apart, state: kept[mark]! };
    while (done < steps) {
      state = optimizer.step(state, countingOracle(views(done)).oracle);
      done++;
      if (done === kept.length * apart) kept.push(state);
    }
    last = { steps, state };
    return state;
  };
  return { view, views, method, stateAfter };
}
