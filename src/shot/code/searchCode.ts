import type { OptimizerId } from "../../core/optimizers/index.ts";
import { armijo, solve, strongWolfe, trustRegion } from "./pythonFunctions.ts";

// The methods whose step is more than a rule, in Python. They see the surface as the
// functions `f_k`, `gradient_k` and `hessian_k` of one step.

/** A step too short to move is none. */
const still = `alpha *= np.any(theta + alpha * p != theta)`;

const first = `first = lr if k > 0 else min(1, 1 / np.abs(g).sum()) * lr`;

/** A method that is not a rule alone. */
interface SearchCode {
  readonly functions: readonly string[];
  /** What it knows of itself before the first step. */
  readonly state: readonly string[];
  /** Lines of a step; `g` is the gradient at `theta`. */
  readonly step: readonly string[];
}

export const searchCode: Readonly<Partial<Record<OptimizerId, SearchCode>>> = {
  newton: { functions: [solve], state: [], step: ["theta = theta - lr * solve(hessian_k(theta), g)"] },
  "gd-exact": {
    functions: [],
    state: [],
    step: [
      "curvatures, axes = np.linalg.eigh(hessian_k(theta))",
      "curvature = g @ (axes * abs(curvatures)) @ axes.T @ g",
      "alpha = lr * (g @ g / curvature if curvature > 0 else 1)",
      "theta = theta - alpha * g",
    ],
  },
  "gd-armijo": { functions: [armijo], state: [], step: ["theta = theta - armijo(f_k, theta, g, -g, lr) * g"] },
  "newton-damped": {
    functions: [solve, armijo],
    state: [],
    step: [
      "A = hessian_k(theta)",
      "curvatures, axes = np.linalg.eigh(A)",
      "sharpest = max(abs(curvatures))",
      "diagonal = A[0, 0] * A[1, 1]",
      "if not (A[0, 0] > 0 and A[1, 1] > 0 and diagonal - A[0, 1] ** 2 > 1e-14 * diagonal):",
      "    A = axes * np.maximum(abs(curvatures), sharpest / 10) @ axes.T",
      "    if sharpest == 0:",
      "        A = np.linalg.norm(g) * np.eye(2)",
      "p = -solve(A, g)",
      "theta = theta + armijo(f_k, theta, g, p, lr) * p",
    ],
  },
  "trust-region": {
    functions: [solve, trustRegion],
    state: ["radius = lr"],
    step: [
      "H, rounding = hessian_k(theta), 4 * np.finfo(float).eps * abs(f_k(theta))",
      "for _ in range(60):",
      "    p = in_trust_region(H, g, radius)",
      "    if not np.any(theta + p != theta):",
      "        break",
      "    promised, kept = -g @ p - p @ H @ p / 2, f_k(theta) - f_k(theta + p)",
      "    share = 1 if promised <= rounding and abs(kept) <= rounding else kept / promised",
      "    length = np.linalg.norm(p)",
      "    if not share >= 0.25:",
      "        radius = length / 4",
      "    elif share > 0.75 and length > 0.99 * radius:",
      "        radius *= 2",
      "    if share > 0.15:",
      "        theta = theta + p",
      "        break",
    ],
  },
  cg: {
    functions: [strongWolfe],
    state: ["p, last, alpha = np.zeros(2), np.zeros(2), lr"],
    step: [
      "beta = max(0, g @ (g - last) / (last @ last)) if last @ last > 0 else 0",
      "old, p = p, beta * p - g",
      "if not p @ g < 0 or beta == 0:",
      "    p = -g",
      "first = min(1, 1 / np.abs(g).sum()) * lr",
      "again = alpha * (last @ old) / (g @ p) if g @ p != 0 else 0",
      "farthest = 10 * alpha * np.linalg.norm(old) / np.linalg.norm(p)",
      "if k > 0 and again > 0 and farthest > 0:",
      "    first = min(again, farthest)",
      "alpha = strong_wolfe(f_k, gradient_k, theta, p, first)",
      still,
      "theta, last = theta + alpha * p, g",
    ],
  },
  bfgs: {
    functions: [strongWolfe],
    state: ["B = np.eye(2)"],
    step: [
      "p = -B @ g",
      "if not p @ g < 0:",
      "    B, p = np.eye(2), -g",
      first,
      "alpha = strong_wolfe(f_k, gradient_k, theta, p, first)",
      still,
      "s, theta = alpha * p, theta + alpha * p",
      "y = gradient_k(theta) - g",
      "if alpha == 0:",
      "    B = np.eye(2)",
      "elif y @ s > 1e-10 * np.sqrt((y @ y) * (s @ s)):",
      "    V = np.eye(2) - np.outer(s, y) / (y @ s)",
      "    B = V @ B @ V.T + np.outer(s, s) / (y @ s)",
    ],
  },
  lbfgs: {
    functions: [strongWolfe],
    state: ["pairs = []"],
    step: [
      "q, weights = -g, []",
      "for s, y in reversed(pairs):",
      "    weights.append((s @ q) / (y @ s))",
      "    q = q - weights[-1] * y",
      "p = q * (pairs[-1][1] @ pairs[-1][0]) / (pairs[-1][1] @ pairs[-1][1]) if pairs else q",
      "for (s, y), weight in zip(pairs, reversed(weights)):",
      "    p = p + s * (weight - (y @ p) / (y @ s))",
      "descends = p @ g < 0",
      "if not descends:",
      "    p = -g",
      first,
      "alpha = strong_wolfe(f_k, gradient_k, theta, p, first)",
      still,
      "s, theta = alpha * p, theta + alpha * p",
      "y = gradient_k(theta) - g",
      "if alpha == 0 or not descends:",
      "    pairs = []",
      "elif y @ s > 1e-10:",
      "    pairs = (pairs + [(s, y)])[-int(history_size) :]",
    ],
  },
};
