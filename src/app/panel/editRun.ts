import type { Edit } from "../../shot/edits.ts";
import { edit } from "../state/studio.ts";
import { getChosen } from "../state/useChosen.ts";

/** Edits the chosen run, or all of the pane. */
export function editRun(change: (pane: number, run: number | null) => Edit) {
  const { index, run } = getChosen();
  edit(change(index, run));
}
