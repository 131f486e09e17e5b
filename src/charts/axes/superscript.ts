const raised = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
const plain = "−0123456789";

/** Ten to a whole power: `10⁻³`. */
export const powerOfTen = (exponent: number): string =>
  `10${[...String(exponent)].map((digit) => raised[digit === "-" ? 0 : plain.indexOf(digit)]).join("")}`;

/** A text in pieces, its powers as full-size digits: `7.8 × 10⁻⁵ at 3` is `7.8 × 10`, the power `−5`, and ` at 3`. */
export const splitPowers = (text: string): readonly { readonly text: string; readonly isPower: boolean }[] =>
  text
    .split(new RegExp(`([${raised}]+)`))
    .map((piece, i) => (i % 2 === 0 ? { text: piece, isPower: false } : { text: flattened(piece), isPower: true }))
    .filter((piece) => piece.text !== "");

const flattened = (power: string) => [...power].map((digit) => plain[raised.indexOf(digit)]).join("");
