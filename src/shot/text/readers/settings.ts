import { allowedInWords, isAllowed } from "../../../core/settings/allowed.ts";
import type { Params, ParamSpecs, Setting, Settings } from "../../../core/settings/setting.ts";
import { withoutSign } from "./numbers.ts";
import { record, refuse, type Reader, type Readers } from "./reader.ts";

const settingReader =
  (setting: Setting): Reader<unknown> =>
  (input) => {
    const { value } = input;
    if (!isAllowed(setting, value)) return refuse(input, allowedInWords(setting));
    return typeof value === "number" ? withoutSign(value) : value;
  };

/** Reads what a table of settings describes: those that are given and allowed. */
export const readSettings = <T extends object>(settings: Settings): Reader<Partial<T>> =>
  record(
    Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, settingReader(setting)])) as Readers<T>,
  );

/** The same for parameters: of any names, each a number. */
export const readParams = (specs: ParamSpecs): Reader<Params> => readSettings<Params>(specs) as Reader<Params>;
