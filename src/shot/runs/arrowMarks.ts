import type { Examined } from "../../core/descent/examineStep.ts";
import { palette, type ThemeId } from "../settings/palette.ts";

/** One of a step's arrows. */
export interface ArrowMark {
  readonly id: "seen" | "whole" | "heading" | "step";
  /** What stands beside it. */
  readonly symbol: string;
  /** What it is. */
  readonly label: string;
  readonly color: string;
}

/** The arrows that a step of a run has, by what a reader tells them apart: the picture and the words about it share them. */
export function arrowMarks(
  { gradient, whole, heading }: Examined,
  runColor: string,
  theme: ThemeId,
): readonly ArrowMark[] {
  const { text, secondary, accent } = palette[theme];
  const sawAll = gradient[0] === whole[0] && gradient[1] === whole[1];
  const sign = heading?.heading === "uphill" ? "−" : "";
  return [
    { id: "step", symbol: "step", label: "the step, true to scale", color: runColor },
    {
      id: "seen",
      symbol: "−g",
      label: sawAll ? "against the gradient" : "against the gradient as the step saw it",
      color: text,
    },
    ...(sawAll
      ? []
      : [{ id: "whole", symbol: "−∇f", label: "against the whole surface's gradient", color: secondary } as const]),
    ...(heading
      ? [{ id: "heading", symbol: sign + heading.symbol, label: heading.label, color: accent } as const]
      : []),
  ];
}
