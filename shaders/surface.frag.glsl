// The lit surface: colour by value, light from exact normals, contour lines, grid, and the balls' contact shadows.
uniform sampler2D field;
uniform sampler2D colormap; // 256 × 1, sRGB
uniform vec2 fieldSize;
uniform vec3 box;
uniform vec2 cells;      // grid lines to draw across and along; 0: none
uniform vec4 balls[8];   // contact point and radius, world units
uniform int ballCount;

varying vec2 vShare;
varying vec3 vWorld;
varying float vHollow;

void main() {
  vec4 here = texture2D(field, (0.5 + vShare * (fieldSize - 1.0)) / fieldSize);
  if (!(here.x == here.x)) discard; // NaN: a hole
  vec3 toViewer = normalize(cameraPosition - vWorld);
  vec3 normal = normalize(vec3(-here.y, 1.0, here.z));
  bool below = !gl_FrontFacing;
  if (below) normal = -normal;

  vec3 srgb = texture2D(colormap, vec2((0.5 + 255.0 * here.x / box.y) / 256.0, 0.5)).rgb;
  float luma = dot(srgb, vec3(0.299, 0.587, 0.114));
  float ink = contourInk(here.w, 1.1);
  if (cells.x > 0.0) ink = max(ink, 0.55 * max(contour(vShare.x * cells.x, pixelRatio), contour(vShare.y * cells.y, pixelRatio)));
  // Lines are darker than the surface on light values and lighter on dark ones.
  srgb = mix(srgb, luma > 0.3 ? srgb * 0.42 : mix(srgb, vec3(1.0), 0.42), ink);
  if (below) srgb = mix(vec3(luma), srgb, 0.55) * 0.6;

  float shadow = 1.0;
  for (int i = 0; i < 8; i++) {
    if (i >= ballCount) break;
    vec3 away = vWorld - balls[i].xyz;
    float distance2 = dot(away, away) / (balls[i].w * balls[i].w); // in radii
    if (distance2 < 9.0) shadow *= 1.0 - 0.6 * exp(-distance2 / 1.1); // beyond three radii nothing is left of it
  }
  vec3 color = lit(toLinear(srgb), normal, toViewer, 0.06, 1.0 - 0.45 * vHollow) * shadow;
  gl_FragColor = vec4(color, 1.0);
  #include <colorspace_fragment>
}
