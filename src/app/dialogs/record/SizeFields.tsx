import { useState } from "react";
import { clipSettings, type ClipValues } from "../../../shot/settings/clip.ts";
import { SettingInput } from "../../controls/SettingInput.tsx";

const sizes = {
  "720p": [1280, 720],
  "1080p": [1920, 1080],
  "1440p": [2560, 1440],
  "4K": [3840, 2160],
  square: [1080, 1080],
  vertical: [1080, 1920],
} as const;

interface SizeFieldsProps {
  readonly clip: ClipValues;
  readonly change: (values: Partial<ClipValues>) => void;
}

/** One of the usual sizes, or any other. */
export function SizeFields({ clip: { width, height }, change }: SizeFieldsProps) {
  const [custom, setCustom] = useState(false);
  const usual = Object.entries(sizes).find(([, [w, h]]) => w === width && h === height)?.[0];
  const choose = (name: string) => {
    setCustom(!(name in sizes));
    if (!(name in sizes)) return;
    const [w, h] = sizes[name as keyof typeof sizes];
    change({ width: w, height: h });
  };
  const isCustom = custom || usual === undefined;
  return (
    <>
      <label className="field">
        size
        <select value={isCustom ? "custom" : usual} onChange={(event) => choose(event.currentTarget.value)}>
          {Object.entries(sizes).map(([name, [w, h]]) => (
            <option key={name} value={name}>
              {name}, {w} × {h}
            </option>
          ))}
          <option value="custom">custom</option>
        </select>
      </label>
      {isCustom && (
        <SettingInput field={clipSettings.width} value={width} choose={(pixels) => change({ width: pixels })} />
      )}
      {isCustom && (
        <SettingInput field={clipSettings.height} value={height} choose={(pixels) => change({ height: pixels })} />
      )}
    </>
  );
}
