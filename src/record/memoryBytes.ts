import type { ByteSink } from "./byteSink.ts";

const pageBytes = 1 << 22;

/** A file that is kept in memory, in pages, until it is offered as a download. */
export function memoryBytes(): ByteSink & { blob(type: string): Blob } {
  let pages: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const store = (data: Uint8Array<ArrayBuffer>, position: number) => {
    for (let from = 0; from < data.length;) {
      const [page, at] = [Math.floor((position + from) / pageBytes), (position + from) % pageBytes];
      while (pages.length <= page) pages.push(new Uint8Array(pageBytes));
      const piece = data.subarray(from, from + pageBytes - at);
      pages[page]!.set(piece, at);
      from += piece.length;
    }
    length = Math.max(length, position + data.length);
  };
  return {
    write: async (data, position) => store(data, position),
    close: async () => {},
    abort: async () => {
      pages = [];
      length = 0;
    },
    blob: (type) =>
      new Blob(
        [...pages.entries()].map(([i, page]) => page.subarray(0, length - i * pageBytes)),
        { type },
      ),
  };
}
