import { compares } from "../../shot/layout/composition.ts";
import { everyPart, type Parts } from "../../shot/settings/parts.ts";
import { breakpoints } from "../page/breakpoints.ts";
import { isEmbedded } from "../page/isEmbedded.ts";
import type { PageState } from "../state/pageState.ts";
import { isWide } from "../state/useMedia.ts";

/** A picture that stands alone holds what stands around it otherwise: captions, charts and the runs of a comparison, as a video does. */
const aloneParts: Parts = { ...everyPart, comparison: true };
/** One that is too narrow, or that has its captions and charts below it. */
const plainParts: Parts = { ...everyPart, title: false, readout: false, loss: false, data: false };

type Seen = Pick<PageState, "bare" | "size" | "prepared">;

/** Whether the page shows nothing but the picture. */
export const isAlone = ({ bare }: Pick<PageState, "bare">): boolean => bare || isEmbedded();

/** Whether a picture that stands alone is too narrow to hold more than itself. */
export const isNarrow = ({ size, prepared: { shot, shown } }: Seen): boolean =>
  size.width < breakpoints.form && !compares(shot.panes.length, shown.length);

/** What the picture on the page holds. */
export function partsOf(state: Seen): Parts {
  const { shot, shown } = state.prepared;
  if (isAlone(state)) return isNarrow(state) ? plainParts : aloneParts;
  return isWide() || compares(shot.panes.length, shown.length) ? everyPart : plainParts;
}
