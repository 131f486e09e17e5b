uniform float pixelRatio;     // drawn pixels per pixel of the layout: a large picture has lines as strong as a small one

// 1 on a contour line, 0 between; lines are `width` pixels wide at any zoom.
// level: the value in contour intervals, so lines lie at whole numbers; perPixel: what it gains in a pixel, uphill.
float contour(float level, float perPixel, float width) {
  float pixels = abs(fract(level - 0.5) - 0.5) / max(perPixel, 1e-6);
  float line = 1.0 - smoothstep(width - 0.5, width + 0.5, 2.0 * pixels);
  line *= smoothstep(1e-5, 5e-5, perPixel); // a plateau at a whole level is no line
  return line * (1.0 - smoothstep(0.25, 0.5, perPixel)); // fade out before lines merge into a grey area
}

// 1 on the lines of an even grid: `cells` from one end to the other.
float grid(float share, float cells) {
  return contour(share * cells, fwidth(share) * cells, pixelRatio);
}
