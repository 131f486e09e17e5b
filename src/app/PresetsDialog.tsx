import { presets, type PresetId } from "../shot/presets.ts";
import { Dialog } from "./Dialog.tsx";
import { openShot } from "./openShot.ts";
import { studio } from "./studio.ts";

const pictures = import.meta.glob<string>("./presets/*.webp", { eager: true, query: "?url", import: "default" });
const pictureOf = (id: string) => pictures[`./presets/${id}.webp`];

const close = () => studio.setState({ dialog: null });

/** Shots worth opening, each with its picture and what to look at. */
export default function PresetsDialog() {
  const open = (id: PresetId) => {
    close();
    openShot({ shot: presets[id].shot, problems: [] }, `#preset=${id}`);
  };
  return (
    <Dialog name="presets" title="Presets" close={close}>
      <ul>
        {Object.entries(presets).map(([id, { title, about }]) => (
          <li key={id}>
            <button type="button" onClick={() => open(id as PresetId)}>
              <img src={pictureOf(id)} alt="" width={240} height={150} loading="lazy" />
              <strong>{title}</strong>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
