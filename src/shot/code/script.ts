import { optimizers } from "../../core/optimizers/index.ts";
import { schedules } from "../../core/schedules/index.ts";
import type { Surface } from "../../core/surface.ts";
import type { ResolvedRun } from "../runs/resolveRun.ts";

/** A program for a user, or why there is none. */
export type Script = { readonly text: string } | { readonly problem: string };

/** What a script does, in words: "Fall Line: Adam, cosine, on sin(5x) · cos(5y) / 5". */
export const headOf = (surface: Surface, { optimizer, schedule }: ResolvedRun): string =>
  `Fall Line: ${[optimizers[optimizer].label, ...(schedule ? [schedules[schedule.id].label] : [])].join(", ")}, on ${surface.formula}`;

/** Why there is no script of a surface. */
export const unreadable = ({ formula }: Surface): string => `the formula ${formula} cannot be put into Python`;
