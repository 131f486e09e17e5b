import type { Outcome } from "../../core/descent/outcome.ts";
import { toneOf } from "../../core/descent/outcomes.ts";
import "./OutcomeIcon.css";

/** [16 × 16] what came of a run, as a line: the shape of the ground, or where it went. */
const paths: Readonly<Record<Outcome, string>> = {
  minimum: "M2 4c2 10 10 10 12 0M8 7v.01",
  maximum: "M2 12c2-10 10-10 12 0",
  saddle: "M2 4c3 6 9 6 12 0M4 13c2-4 6-4 8 0",
  plateau: "M2 9h12",
  balanced: "M3 6h10M3 10h10",
  stalled: "M5 4v8M11 4v8",
  swinging: "M2 8h12M5 5L2 8l3 3M11 5l3 3-3 3",
  climbing: "M3 13L13 3M7 3h6v6",
  descending: "M3 3l10 10M13 7v6H7",
  wandering: "M2 8c2-5 4-5 6 0s4 5 6 0",
  diverged: "M4 4l8 8M12 4l-8 8",
};

/** Beside the words that say the same. */
export const OutcomeIcon = ({ outcome }: { readonly outcome: Outcome }) => (
  <svg className={`outcome ${toneOf[outcome]}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[outcome]} />
  </svg>
);
