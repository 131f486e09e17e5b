// The lit surface: colour by value, light from exact normals, contour lines and grid.
uniform sampler2D colormap; // 256 × 1, sRGB
uniform float opacity;
uniform vec2 cells;      // grid lines to draw across and along; 0: none

varying vec2 vShare;
varying vec3 vWorld;
varying float vHollow;

void main() {
  Sample here = sampleAt(vShare);
  if (!(here.value == here.value)) discard; // NaN: a hole
  vec3 toViewer = normalize(cameraPosition - vWorld);
  vec3 normal = normalOf(here);
  bool below = !gl_FrontFacing;
  // From below it is lit as if the lights stood under it: the same shape, in paler colours.
  vec3 lightNormal = below ? vec3(-normal.x, normal.y, -normal.z) : normal;
  vec3 lightViewer = below ? vec3(toViewer.x, -toViewer.y, toViewer.z) : toViewer;

  vec3 srgb = texture2D(colormap, vec2((0.5 + 255.0 * here.height) / 256.0, 0.5)).rgb;
  float luma = dot(srgb, vec3(0.299, 0.587, 0.114));
  float ink = contourInk(here, vShare, 1.1);
  if (cells.x > 0.0) ink = max(ink, 0.55 * max(grid(vShare.x, cells.x), grid(vShare.y, cells.y)));
  // Lines are darker than the surface on light values and lighter on dark ones.
  srgb = mix(srgb, luma > 0.3 ? srgb * 0.42 : mix(srgb, vec3(1.0), 0.42), ink);
  if (below) srgb = mix(vec3(0.12 + 0.6 * luma), srgb, 0.6) * 0.85;

  vec3 color = lit(toLinear(srgb), lightNormal, lightViewer, below ? 0.0 : 0.06, 1.0 - 0.45 * vHollow);
  gl_FragColor = vec4(color, opacity);
  #include <colorspace_fragment>
}
