import type { Parts } from "../../../shot/settings/parts.ts";
import { PartSwitches } from "../../controls/PartSwitches.tsx";
import type { PictureOptions } from "../../../picture/mountPicture.ts";
import { namedSizes, pixelLimits, within, type Size } from "../../../shot/settings/sizes.ts";
import { useStudioState } from "../../state/useStudio.ts";

interface PictureFieldsProps {
  readonly options: PictureOptions;
  readonly change: (change: Partial<PictureOptions>) => void;
  /** What the picture can hold. */
  readonly offered: readonly (keyof Parts)[];
}

/** As many pixels as the page's picture has on this screen. */
function usePageSize(): Size {
  const { width, height } = useStudioState(({ size }) => size);
  return within({ width: width * devicePixelRatio, height: height * devicePixelRatio });
}

const nameOf = ({ width, height }: Size) => `${width} × ${height}`;

/** How large a picture is and what is in it. */
export function PictureFields({ options, change, offered }: PictureFieldsProps) {
  const pageSize = usePageSize();
  const sizes = new Map([
    ...Object.values(namedSizes).map((size) => [nameOf(size), size] as const),
    ["as the page now", pageSize] as const,
  ]);
  const chosen = [...sizes].find(([, { width, height }]) => width === options.width && height === options.height)?.[0];
  return (
    <fieldset className="picture-fields" aria-label="Picture">
      <label>
        Size
        <select value={chosen ?? ""} onChange={(event) => change(sizes.get(event.currentTarget.value) ?? {})}>
          {chosen === undefined && <option value="">another</option>}
          {[...sizes.keys()].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <Pixels label="Width" value={options.width} choose={(width) => change({ width })} />
      <Pixels label="Height" value={options.height} choose={(height) => change({ height })} />
      <label>
        Background
        <select
          value={options.background}
          onChange={(event) => change({ background: event.currentTarget.value as PictureOptions["background"] })}
        >
          <option value="theme">the theme’s</option>
          <option value="transparent">transparent</option>
        </select>
      </label>
      <PartSwitches
        parts={options.parts}
        offered={offered}
        change={(part) => change({ parts: { ...options.parts, ...part } })}
      />
    </fieldset>
  );
}

/** What cannot be read as a number is NaN, and shown empty. */
const Pixels = ({ label, value, choose }: { label: string; value: number; choose: (pixels: number) => void }) => (
  <label>
    {label}
    <input
      type="number"
      required
      min={pixelLimits.least}
      max={pixelLimits.most}
      step={1}
      value={Number.isNaN(value) ? "" : value}
      onChange={(event) => choose(event.currentTarget.valueAsNumber)}
    />
  </label>
);
