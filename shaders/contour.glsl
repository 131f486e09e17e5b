// 1 on a contour line, 0 between; lines are `width` pixels wide at any zoom.
// level: the value in contour intervals, so lines lie at whole numbers.
float contour(float level, float width) {
  float perPixel = fwidth(level);
  float pixels = abs(fract(level - 0.5) - 0.5) / max(perPixel, 1e-6);
  float line = 1.0 - smoothstep(width - 0.5, width + 0.5, 2.0 * pixels);
  line *= smoothstep(1e-5, 5e-5, perPixel); // a plateau at a whole level is no line
  return line * (1.0 - smoothstep(0.25, 0.5, perPixel)); // fade out before lines merge into a grey area
}

uniform float valueLow;       // the value where the field's share is 0
uniform float valueSpan;      // highest value − lowest
uniform float contourSpacing; // in the value's unit, or in decades above the lowest value; 0: no lines
uniform bool contourLog;
uniform float pixelRatio;     // drawn pixels per pixel of the layout: a large picture has lines as strong as a small one

// How dark a contour line is drawn over a value share; every fifth line is stronger.
float contourInk(float share, float width) {
  if (contourSpacing == 0.0) return 0.0;
  float value = contourLog ? log(max(share, 1e-7) * valueSpan) / log(10.0) : valueLow + share * valueSpan;
  float level = value / contourSpacing;
  return max(0.5 * contour(level, width * pixelRatio), 0.9 * contour(level / 5.0, width * 1.35 * pixelRatio));
}
