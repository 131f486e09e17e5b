let settle: () => void = () => {};

/** Resolves once the first picture is drawn, or will never be: what it does not need is loaded after it. */
export const firstPicture = new Promise<void>((resolve) => (settle = resolve));

export const settleFirstPicture = (): void => settle();
