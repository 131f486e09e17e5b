const pointNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const commaNumber = /^[+-]?(?:\d+,\d*|,\d+)(?:e[+-]?\d+)?$/i;

/**
 * The finite decimal number that a text spells, else NaN: stricter than `Number`, for which "" is 0 and "0x10" is 16.
 * A comma may stand for the decimal point where the caller says so.
 */
export function parseNumber(text: string, decimalComma = false): number {
  const spelled = decimalComma && commaNumber.test(text) ? text.replace(",", ".") : text;
  const value = pointNumber.test(spelled) ? Number(spelled) : NaN;
  return Number.isFinite(value) ? value : NaN; // 1e999 is too large to be a number here
}
