import type { Vec2 } from "../algebra/vec2.ts";

/** PyTorch's first trial where nothing is known of the scale: a step of at most length 1. */
export const firstStep = ([gx, gy]: Vec2, lr: number): number => Math.min(1, 1 / (Math.abs(gx) + Math.abs(gy))) * lr;
