import type { Letter } from "./symbol.ts";
import type { Sign, Typeset } from "./typeset.ts";

/** Words that LaTeX has a command for; any other is text. */
const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["sin", "cos", "tan", "exp", "ln", "min", "max"].map((name) => [name, `\\${name}`])),
  sign: "\\operatorname{sign}",
  "⊤": "\\top",
};

const signs: Readonly<Record<Sign, string>> = {
  "+": " + ",
  "-": " - ",
  "*": " \\cdot ",
  "/": " / ",
  "^": "^",
  "<": " < ",
  ">": " > ",
  "·": " \\cdot ",
  narrow: "\\,",
  ",": ",\\,",
  "=": " = ",
  "←": " \\leftarrow ",
};

/** Greek letters that stand for a parameter or a quantity, as LaTeX calls them. */
const greek: Readonly<Record<string, string>> = {
  α: "\\alpha",
  β: "\\beta",
  γ: "\\gamma",
  δ: "\\delta",
  ε: "\\varepsilon",
  η: "\\eta",
  θ: "\\theta",
  λ: "\\lambda",
  μ: "\\mu",
  π: "\\pi",
  ρ: "\\rho",
  σ: "\\sigma",
  τ: "\\tau",
  ψ: "\\psi",
  ω: "\\omega",
  Δ: "\\Delta",
  Π: "\\Pi",
  "∞": "\\infty",
};

/** A formula as LaTeX, for papers and slides: plain `amsmath`. */
export function latexOf(box: Typeset): string {
  switch (box.kind) {
    case "number":
      return box.text;
    case "letter":
      return latexOfLetter(box);
    case "word":
      return words[box.text] ?? `\\text{${box.text}}`;
    case "sign":
      return signs[box.text];
    case "row":
      return box.of.map((part, i) => (i === 0 && part.kind === "sign" ? part.text : latexOf(part))).join("");
    case "fraction":
      return `\\frac{${latexOf(box.over)}}{${latexOf(box.under)}}`;
    case "power":
      return `${box.base.kind === "number" ? box.base.text : `{${latexOf(box.base)}}`}^{${latexOf(box.exponent)}}`;
    case "root":
      return `\\sqrt{${latexOf(box.of)}}`;
    case "fenced":
      return `\\left${box.by[0]}${latexOf(box.of)}\\right${box.by[1]}`;
    case "cases":
      return `\\begin{cases}${rowsOf(box.rows)}\\end{cases}`;
    case "matrix":
      return `\\begin{pmatrix}${rowsOf(box.rows)}\\end{pmatrix}`;
  }
}

const rowsOf = (rows: readonly (readonly Typeset[])[]) => rows.map((row) => row.map(latexOf).join(" & ")).join("\\\\");

function latexOfLetter({ letter, over, isPrimed, index, word }: Letter): string {
  const plain = greek[letter] ?? letter;
  const below = index.replace("−", "-").replace("∞", "\\infty") + (word === "" ? "" : `\\mathrm{${word}}`);
  const set = (over ? `\\bar{${plain}}` : plain) + (isPrimed ? "'" : "");
  return below === "" ? set : `${set}_{${below}}`;
}
