import { add, scale, type Vec2 } from "../algebra/vec2.ts";

/** The gradient of f + λ|θ|²/2: PyTorch's weight decay, everywhere but in AdamW and Lion. */
export const decayed = (gradient: Vec2, at: Vec2, decay: number): Vec2 =>
  decay === 0 ? gradient : add(gradient, scale(at, decay));

/** The same as the first line of a rule, where there is any decay. */
export const decayLines = (decay: number): readonly string[] => (decay === 0 ? [] : ["g = g + weight_decay * theta"]);

/** The largest curvature of a quadratic with the decay's own, for reading. */
export const curvatureWords = (decay: number): string => (decay === 0 ? "λmax" : "(λmax + λ)");
