import { presets, type PresetId } from "../shot/presets.ts";
import { openShot } from "./openShot.ts";
import { PictureMenu } from "./PictureMenu.tsx";

const pictures = import.meta.glob<string>("./presets/*.webp", { eager: true, query: "?url", import: "default" });
const items = Object.entries(presets).map(([id, { title, about }]) => ({ id, title, about }));

/** Shots worth opening, each with its picture and what to look at. */
export default function PresetsDialog() {
  return (
    <PictureMenu
      name="presets"
      title="Presets"
      groups={[{ items }]}
      pictureOf={(id) => pictures[`./presets/${id}.webp`]}
      choose={(id) => openShot({ shot: presets[id as PresetId].shot, problems: [] }, `#preset=${id}`)}
    />
  );
}
