import type { Edit } from "../../shot/edits.ts";
import type { Studio } from "../state/createStudio.ts";

/** Edits the chosen run, or all of the pane. */
export function editRun({ chosen, edit }: Studio, change: (pane: number, run: number | null) => Edit) {
  const { index, run } = chosen();
  edit(change(index, run));
}
