import { createElement, useMemo, type ReactNode } from "react";
import { mathmlOf, type MathmlElement } from "../../core/formula/mathml.ts";
import type { Typeset } from "../../core/formula/typeset.ts";

/** A formula, set by the browser. */
export function Mathematics({ formula }: { formula: Typeset }) {
  return useMemo(() => elementOf(mathmlOf(formula)), [formula]);
}

const elementOf = ({ tag, attributes, children }: MathmlElement): ReactNode =>
  createElement(tag, attributes, ...children.map((child) => (typeof child === "string" ? child : elementOf(child))));
