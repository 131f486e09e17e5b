import { presets, type PresetId } from "../../../shot/presets/index.ts";
import { openShot } from "../../state/openShot.ts";
import { PictureMenu } from "../../page/PictureMenu.tsx";
import { useStudio } from "../../state/useStudio.ts";

const pictures = import.meta.glob<string>("./pictures/*.webp", { eager: true, query: "?url", import: "default" });
const items = Object.entries(presets).map(([id, { title, about }]) => ({ id, title, about }));

/** Shots worth opening, each with its picture and what to look at. */
export default function PresetsDialog() {
  const studio = useStudio();
  return (
    <PictureMenu
      name="presets"
      title="Presets"
      groups={[{ items }]}
      pictureOf={(id) => pictures[`./pictures/${id}.webp`]}
      choose={(id) => openShot(studio, { shot: presets[id as PresetId].shot, problems: [] }, `#preset=${id}`)}
    />
  );
}
