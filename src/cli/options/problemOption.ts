import { Option } from "commander";
import type { Setting } from "../../core/settings/setting.ts";
import type { SurfaceSpec } from "../../shot/problems/index.ts";
import type { ProblemKind } from "../../shot/problems/kind.ts";
import { BadData, WrongUse } from "../terminal/failure.ts";
import { settingArgument } from "./settingOption.ts";

export type Kind = ProblemKind<SurfaceSpec>;

/** An option that sets something of a kind's problems. */
export interface ProblemOption {
  readonly kind: Kind;
  readonly option: Option;
  /** Whether it chooses a problem by itself. */
  readonly chooses: boolean;
  /** A problem with what the option says, the kind's first one where none is given. Throws `BadData` where it cannot be. */
  set(value: unknown, spec?: SurfaceSpec): SurfaceSpec;
}

export const problemOptions = (kind: Kind): readonly ProblemOption[] =>
  Object.values(kind.settings).map(({ describe, change, flag }) => {
    const first = Object.values(kind.choices)[0]!;
    const setting = describe(first);
    const argument = { switch: "", choice: " <id>", number: " <number>", flag: " <number>", variant: " <name>" };
    const option = new Option(`--${flag.name}${argument[setting.kind]}`, flag.help);
    if (setting.kind !== "switch") option.argParser((text) => argumentOf(setting, text));
    return {
      kind,
      option,
      chooses: flag.chooses === true,
      set: (value, spec = first) => {
        const { spec: next, problem } = change(spec, value as Parameters<typeof change>[1]);
        if (problem !== undefined) throw new BadData(problem);
        return next;
      },
    };
  });

const argumentOf = (setting: Setting, text: string): unknown =>
  setting.kind === "choice" ? memberOf(setting.label, setting.options, text) : settingArgument(setting, text);

/** An id of a table. Throws `WrongUse` for any other. */
export function memberOf(what: string, table: object, id: string): string {
  if (Object.hasOwn(table, id)) return id;
  throw new WrongUse(`there is no ${what} "${id}": the ${what}s are ${Object.keys(table).join(", ")}`);
}
