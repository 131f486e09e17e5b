/** Frames of a clip that one file holds: the first, and the one after the last. */
export type Slice = readonly [from: number, to: number];

/** A shot's link with the slice of its clip that a file holds. It opens like the link without. */
export const linkOfSlice = (link: string, [from, to]: Slice): string => `${link}&frames=${from}:${to}`;

/** The parts of such a link; `slice` is `null` where the file holds the whole clip. */
export function sliceOfLink(text: string): { readonly link: string; readonly slice: Slice | null } {
  const [, link, from, to] = /^(.*)&frames=(\d+):(\d+)$/s.exec(text) ?? [];
  return link === undefined ? { link: text, slice: null } : { link, slice: [Number(from), Number(to)] };
}
