import type { Page } from "playwright-core";

/** Where an element lies, in CSS pixels of the window. */
export interface Thing {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What selectors find and can be seen. */
export const things = (page: Page, ...selectors: readonly string[]): Promise<readonly Thing[]> =>
  page.evaluate(
    (wanted) =>
      wanted.flatMap((selector) =>
        Array.from(document.querySelectorAll(selector), (element, i) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { name: `${selector} ${i + 1}`, left, top, right, bottom };
        }).filter(({ left, top, right, bottom }) => right > left && bottom > top),
      ),
    selectors,
  );

/** Pairs of things that cover each other by more than a rounding error. */
export const covering = (all: readonly Thing[]) =>
  all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
      )
      .map((b) => `${a.name} and ${b.name}`),
  );
