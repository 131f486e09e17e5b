const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number for reading: so many significant digits, a true minus sign, powers of ten written out (`1.2 × 10⁻⁵`). */
export function formatNumber(value: number, digits = 4): string {
  if (Number.isNaN(value)) return "not a number";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 1e-3 || magnitude >= 1e6)) return scientific(value, digits);
  return minus(value.toPrecision(digits).includes("e") ? String(Math.round(value)) : value.toPrecision(digits));
}

/** The same without trailing zeros, for ticks and captions: `0.5`, `2`, `10⁻³`. */
export function formatShort(value: number, digits = 4): string {
  if (!Number.isFinite(value) || value === 0) return formatNumber(value, 1);
  const rounded = Number(value.toPrecision(digits));
  const magnitude = Math.abs(rounded);
  if (magnitude < 1e-3 || magnitude >= 1e6) return scientific(value, digits, true);
  return minus(String(rounded));
}

function scientific(value: number, digits: number, short = false): string {
  const [mantissa, exponent] = value.toExponential(digits - 1).split("e") as [string, string];
  const power = `10${superscript(Number(exponent))}`;
  const factor = short ? String(Number(mantissa)) : mantissa;
  if (short && factor === "1") return power;
  return `${minus(factor)} × ${power}`;
}

const minus = (text: string) => text.replace("-", "−");

const superscript = (exponent: number) =>
  (exponent < 0 ? "⁻" : "") + [...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]).join("");

/** A count with thin thousands separators as commas: `1,000`. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
