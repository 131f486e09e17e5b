uniform float valueLow;       // the value where the field's share is 0
uniform float valueSpan;      // highest value − lowest
uniform float contourSpacing; // in the value's unit, or in decades above the lowest value; 0: no lines
uniform bool contourLog;

// How dark a contour line is drawn over a place of the surface; every fifth line is stronger.
float contourInk(Sample here, vec2 share, float width) {
  if (contourSpacing == 0.0) return 0.0;
  float above = max(here.value, 1e-7);
  float level = (contourLog ? log(above * valueSpan) / log(10.0) : valueLow + here.value * valueSpan) / contourSpacing;
  // The line's width comes from the exact slope: differences between pixels see the texture's grain where it is flat.
  vec2 slope = here.slope * (contourLog ? 1.0 / (above * log(10.0)) : valueSpan) / contourSpacing;
  vec2 place = share * box.xz;
  float perPixel = length(vec2(dot(slope, dFdx(place)), dot(slope, dFdy(place))));
  return max(
    0.5 * contour(level, perPixel, width * pixelRatio),
    0.9 * contour(level / 5.0, perPixel / 5.0, width * 1.35 * pixelRatio)
  );
}
