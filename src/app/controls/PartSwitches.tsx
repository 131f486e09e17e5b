import { partSettings, type Parts } from "../../shot/settings/parts.ts";

interface PartSwitchesProps {
  readonly parts: Parts;
  /** Those that the picture can hold. */
  readonly offered: readonly (keyof Parts)[];
  readonly change: (change: Partial<Parts>) => void;
}

/** What is in a picture besides the surface and its balls. */
export const PartSwitches = ({ parts, offered, change }: PartSwitchesProps) => (
  <fieldset className="part-switches" aria-label="In the picture">
    {offered.map((name) => (
      <label key={name}>
        <input
          type="checkbox"
          checked={parts[name]}
          onChange={(event) => change({ [name]: event.currentTarget.checked })}
        />
        {partSettings[name].label}
      </label>
    ))}
  </fieldset>
);
