import { families } from "../../../core/surfaces/index.ts";
import { capitalized } from "../../../core/capitalized.ts";
import { PictureMenu } from "../../page/PictureMenu.tsx";
import { choiceOf, problemChoices } from "../../../shot/problems/index.ts";
import { showProblem } from "../../state/showProblem.ts";
import { useStudio, useChosen } from "../../state/useStudio.ts";

const pictures = import.meta.glob<string>("./pictures/*.webp", {
  eager: true,
  query: "?url&no-inline", // small as they are, all together would make the dialog's script wait
  import: "default",
});

const groups = Object.entries(families).map(([heading, members]) => ({
  heading,
  items: Object.entries(members).map(([id, { label, formula }]) => ({ id, title: capitalized(label), tip: formula })),
}));

/** Every surface by its picture, by character. The chosen one takes the chosen pane, with descents of its own. */
export default function SurfacesDialog() {
  const studio = useStudio();
  const { pane } = useChosen();
  return (
    <PictureMenu
      name="surfaces"
      title="Surfaces"
      groups={groups}
      pictureOf={(id) => pictures[`./pictures/${id}.webp`]}
      current={choiceOf(pane.surface)}
      choose={(id) => showProblem(studio, { spec: problemChoices[id]! })}
    />
  );
}
