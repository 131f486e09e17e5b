const raised = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
const plain = "−0123456789";

/** Ten to a whole power: `10⁻³`. */
export const powerOfTen = (exponent: number): string =>
  `10${[...String(exponent)].map((digit) => raised[digit === "-" ? 0 : plain.indexOf(digit)]).join("")}`;

/** A number's text and the power at its end, as full-size digits: `7.8 × 10⁻⁵` is `7.8 × 10` and `−5`. */
export function splitPower(text: string): readonly [base: string, power: string] {
  const characters = [...text];
  const baseLength = characters.findLastIndex((character) => !raised.includes(character)) + 1;
  const power = characters.slice(baseLength).map((digit) => plain[raised.indexOf(digit)]);
  return [characters.slice(0, baseLength).join(""), power.join("")];
}
