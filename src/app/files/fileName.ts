import { surfaceOf } from "../../shot/problems/index.ts";
import type { Shot } from "../../shot/shot.ts";

/** What files made from a shot are called, without an ending: its title, and what else tells them apart, in letters that every disk takes. */
export function fileName({ title, panes }: Shot, ...more: readonly string[]): string {
  const words = [title ?? surfaceOf(panes[0]!.surface).label, ...more].join(" ").toLowerCase();
  return words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "fall-line";
}
