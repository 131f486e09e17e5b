import { useState } from "react";
import { clipSettings, type ClipValues } from "../../../shot/settings/clip.ts";
import { namedSizes, sizeNameOf, type SizeName } from "../../../shot/settings/sizes.ts";
import { SettingInput } from "../../controls/SettingInput.tsx";

interface SizeFieldsProps {
  readonly clip: ClipValues;
  readonly change: (values: Partial<ClipValues>) => void;
}

/** One of the usual sizes, or any other. */
export function SizeFields({ clip: { width, height }, change }: SizeFieldsProps) {
  const [custom, setCustom] = useState(false);
  const usual = sizeNameOf({ width, height });
  const choose = (name: string) => {
    setCustom(!(name in namedSizes));
    if (name in namedSizes) change(namedSizes[name as SizeName]);
  };
  const isCustom = custom || usual === undefined;
  return (
    <>
      <label className="field">
        size
        <select value={isCustom ? "custom" : usual} onChange={(event) => choose(event.currentTarget.value)}>
          {Object.entries(namedSizes).map(([name, { width: w, height: h }]) => (
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
