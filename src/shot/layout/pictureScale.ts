/** Layout pixels: a picture is laid out as if its shorter side had so many … */
const shorterSide = 720;
/** … or, where it is smaller than that, on at least so much room, below which captions and charts would go missing. */
const least = { width: 640, height: 400 };

/** Pixels of a picture per pixel of its layout: a larger picture is the same one, sharper; a small one keeps its text legible while it can. */
export const pictureScale = (width: number, height: number): number =>
  Math.max(Math.min(width, height) / shorterSide, Math.min(1, width / least.width, height / least.height));
