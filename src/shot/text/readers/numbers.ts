import { formatCount } from "../../../core/format.ts";
import { describe, refuse, type Reader } from "./reader.ts";

/** JSON can say −0, which is drawn like 0 and cannot be written again. */
export const withoutSign = (zero: number) => zero + 0;

export const anyNumber: Reader<number> = (input) =>
  Number.isFinite(input.value) ? withoutSign(input.value as number) : refuse(input, "a finite number");

/** A number between the two, both included. */
export const numberFrom =
  (min: number, max: number, kind: "a number" | "a whole number" = "a number"): Reader<number> =>
  (input) => {
    const value = input.value as number;
    const isKind = kind === "a number" ? Number.isFinite(value) : Number.isInteger(value);
    return isKind && value >= min && value <= max
      ? withoutSign(value)
      : refuse(input, `${kind} from ${readable(min)} to ${readable(max)}`);
  };

/** A list of so many finite numbers: all of them or none. */
export const numbers =
  <T extends readonly number[]>(least: number, most = least): Reader<T> =>
  (input) => {
    const { value } = input;
    const expected = `a list of ${least === most ? "" : `${least} to `}${most} finite numbers`;
    if (!Array.isArray(value) || value.length < least || value.length > most) return refuse(input, expected);
    const bad = value.findIndex((entry) => !Number.isFinite(entry));
    return bad === -1
      ? (value.map(withoutSign) as unknown as T)
      : refuse(input, expected, `${describe(value[bad])} in it`);
  };

/** The ends of an axis. */
export const range: Reader<readonly [min: number, max: number]> = (input) => {
  const ends = numbers<readonly [number, number]>(2)(input);
  return ends && (isRange(ends) ? ends : refuse(input, "two numbers, the smaller one first", describeEnds(ends)));
};

export const isRange = ([min, max]: readonly [min: number, max: number]): boolean =>
  min < max && Number.isFinite(max - min);

const describeEnds = (ends: readonly number[]) => ends.join(" and ");
const readable = (value: number) => (Number.isInteger(value) ? formatCount(value) : String(value));
