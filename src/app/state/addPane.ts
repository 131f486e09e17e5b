import { duplicatePane } from "../../shot/edits.ts";
import { edit } from "./studio.ts";
import { choosePane } from "./useChosen.ts";

/** Adds a copy of a pane beside it, and chooses the copy. */
export function addPane(like: number) {
  edit(duplicatePane(like));
  choosePane(like + 1);
}
