import type { Letter } from "./symbol.ts";
import type { Sign, Typeset } from "./typeset.ts";

/** An element of MathML (Core) as plain data, for whoever makes elements of a page. */
export interface MathmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathmlElement | string)[];
}

/** What a sign looks like. The narrow one, between letters, is heard as "times" and not seen. */
const signs: Readonly<Record<Sign, string>> = {
  "+": "+",
  "-": "−",
  "*": "·",
  "/": "/",
  "^": "^",
  "<": "<",
  ">": ">",
  "·": "·",
  narrow: "\u2062",
  ",": ",",
  "=": "=",
  "←": "←",
};

const element = (
  tag: string,
  children: readonly (MathmlElement | string)[],
  attributes: Readonly<Record<string, string>> = {},
): MathmlElement => ({ tag, attributes, children });

/** A formula as MathML, for pages and screen readers. */
export const mathmlOf = (box: Typeset): MathmlElement => element("math", [print(box)], { displaystyle: "true" });

function print(box: Typeset): MathmlElement {
  switch (box.kind) {
    case "number":
      return element("mn", [box.text]);
    case "letter":
      return printLetter(box);
    case "word":
      return element("mi", [box.text], { mathvariant: "normal" });
    case "sign":
      return printSign(box.text);
    case "row":
      return element("mrow", box.of.map(print));
    case "fraction":
      return element("mfrac", [print(box.over), print(box.under)]);
    case "power":
      return element("msup", [print(box.base), print(box.exponent)]);
    case "root":
      return element("msqrt", [print(box.of)]);
    case "fenced":
      return fenced(box.by[0]!, print(box.of), box.by[1]!);
    case "matrix":
      return fenced("(", table(box.rows), ")");
    case "cases":
      return element("mrow", [fence("{", "prefix"), table(box.rows)]);
  }
}

const printSign = (sign: Sign) =>
  element("mo", [signs[sign]], sign === "narrow" ? { lspace: "0.08em", rspace: "0.08em" } : {});

const fence = (text: string, form: "prefix" | "postfix") =>
  element("mo", [text], { form, fence: "true", stretchy: "true", lspace: "0", rspace: "0" });

const fenced = (open: string, of: MathmlElement, close: string) =>
  element("mrow", [fence(open, "prefix"), of, fence(close, "postfix")]);

const table = (rows: readonly (readonly Typeset[])[]) =>
  element(
    "mtable",
    rows.map((row) =>
      element(
        "mtr",
        row.map((cell) => element("mtd", [print(cell)])),
      ),
    ),
  );

function printLetter({ letter, over, isPrimed, index, word }: Letter): MathmlElement {
  const plain = element("mi", [letter]);
  const accented = over ? element("mover", [plain, element("mo", ["¯"])], { accent: "true" }) : plain;
  const below = [
    ...(index === "" ? [] : [element(/^\d/.test(index) ? "mn" : "mo", [index])]),
    ...(word === "" ? [] : [element("mi", [word], { mathvariant: "normal" })]),
  ];
  const base = isPrimed ? element("msup", [accented, element("mo", ["′"])]) : accented;
  return below.length === 0 ? base : element("msub", [base, element("mrow", below)]);
}
