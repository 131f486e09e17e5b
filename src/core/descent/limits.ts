/** When a descent ends: after so many steps, or earlier, when the gradient is small or the value has run away. */
export interface Limits {
  readonly steps: number;
  /** Converged when |∇f| falls below it; 0 runs all steps. */
  readonly tolerance: number;
}

export const defaultTolerance = 1e-9;

/** Values above it count as divergence: past 10¹², and a million times above where the descent began. */
export const divergenceBound = (startValue: number): number => Math.max(1e12, 1e6 * Math.abs(startValue));
