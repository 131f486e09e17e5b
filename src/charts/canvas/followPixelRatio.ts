/** Calls back whenever the screen's pixels per CSS pixel have changed: another zoom, another screen. Answers how to stop. */
export function followPixelRatio(changed: () => void): () => void {
  const ended = new AbortController();
  /** A query matches one ratio only: each change needs the next. */
  const listen = () =>
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      "change",
      () => {
        changed();
        listen();
      },
      { once: true, signal: ended.signal },
    );
  listen();
  return () => ended.abort();
}
