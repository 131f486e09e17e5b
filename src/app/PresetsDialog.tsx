import { useEffect, useRef } from "react";
import { presets, type PresetId } from "../shot/presets.ts";
import { Icon } from "./Icon.tsx";
import { openShot } from "./openShot.ts";
import { studio } from "./studio.ts";

const pictures = import.meta.glob<string>("./presets/*.webp", { eager: true, query: "?url", import: "default" });
const pictureOf = (id: string) => pictures[`./presets/${id}.webp`];

const close = () => studio.setState({ dialog: null });

/** Shots worth opening, each with its picture and what to look at. */
export default function PresetsDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  const open = (id: PresetId) => {
    close();
    openShot({ shot: presets[id].shot, problems: [] }, `#preset=${id}`);
  };
  return (
    <dialog ref={dialog} className="presets" aria-labelledby="presets-title" onClose={close}>
      <form method="dialog" className="dialog-head">
        <h2 id="presets-title">Presets</h2>
        <button className="icon" aria-label="Close">
          <Icon name="close" />
        </button>
      </form>
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
    </dialog>
  );
}
