/** `?embed`: the picture and what plays it only, for other people's pages. */
export const isEmbedded = (): boolean => new URLSearchParams(location.search).has("embed");
