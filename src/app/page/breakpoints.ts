/** Widths of the page, in CSS pixels, from which it is laid out for more room. Media queries read no variables: the style sheets say these numbers again. */
export const breakpoints = { large: 430, form: 540, across: 640, columns: 800, wide: 900, timeline: 1140 } as const;
