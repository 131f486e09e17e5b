import { hessianAt } from "../stability/hessianAt.ts";
import type { Oracle } from "../optimizers/optimizer.ts";
import type { Surface } from "../surface.ts";
import type { Sym2 } from "../algebra/sym2.ts";
import type { Vec2 } from "../algebra/vec2.ts";

/** What a step sees of a surface: the surface itself, or a noisy view of it. */
export type View = Pick<Surface, "value" | "gradient" | "hessian">;

/** Value and gradient wherever they are asked for. The last answer is kept: asking again at the same place costs nothing. */
export function keepLast(view: View): (at: Vec2) => { readonly value: number; readonly gradient: Vec2 } {
  let [x, y] = [NaN, NaN];
  let answer = { value: NaN, gradient: [NaN, NaN] as Vec2 };
  return (at) => {
    if (at[0] === x && at[1] === y) return answer;
    x = at[0];
    y = at[1];
    answer = { value: view.value(x, y), gradient: view.gradient(x, y) };
    return answer;
  };
}

/** An oracle of a view that counts what it is asked, as `Oracle` says; `look` answers for it. */
export function countingOracle(view: View, look = keepLast(view)): { readonly oracle: Oracle; count(): number } {
  let count = 0;
  let [x, y] = [NaN, NaN];
  const ask = (at: Vec2) => {
    if (at[0] !== x || at[1] !== y) count++;
    x = at[0];
    y = at[1];
    return look(at);
  };
  const hessian = (at: Vec2): Sym2 => {
    count += 2;
    return hessianAt(view, at[0], at[1]);
  };
  return { oracle: Object.assign(ask, { hessian }), count: () => count };
}
