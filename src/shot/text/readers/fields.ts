import type { ParamSpec, ParamSpecs } from "../../../core/params.ts";
import type { Field } from "../../settings/field.ts";
import { numberFrom, positive } from "./numbers.ts";
import { flag, oneOf, record, type Reader, type Readers } from "./reader.ts";

function fieldReader(field: Field): Reader<unknown> {
  switch (field.kind) {
    case "switch":
      return flag;
    case "choice":
      return oneOf(Object.keys(field.options));
    case "number":
      return numberFrom(field.min, field.max, field.whole ? "a whole number" : "a number");
  }
}

/** Reads what a table of fields describes. */
export const readFields = <T extends object>(fields: { readonly [K in keyof T]-?: Field }): Reader<Partial<T>> =>
  record(mapped(fields, fieldReader) as Readers<T>);

/** A logarithmic one may be any number above 0: its range is that of a slider, and its text field takes more. */
const paramReader = ({ scale, min, max, kind }: ParamSpec) => {
  if (kind) return numberFrom(min, max, "a whole number");
  return scale === "log" ? positive : numberFrom(min, max);
};

/** Reads an optimizer's parameters. */
export const readParams = (specs: ParamSpecs): Reader<Readonly<Record<string, number>>> =>
  record(mapped(specs, paramReader)) as Reader<Readonly<Record<string, number>>>;

const mapped = <T, R>(table: Readonly<Record<string, T>>, change: (entry: T) => R): Readonly<Record<string, R>> =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, change(entry)]));
