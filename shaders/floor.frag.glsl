// The surface seen from above, as a faint flat map with the same contour lines.
uniform sampler2D field;
uniform sampler2D colormap;
uniform vec2 fieldSize;
uniform vec3 box;
uniform float strength; // opacity of the map's colours
uniform vec3 lineColor; // sRGB

varying vec2 vShare;

void main() {
  vec4 here = texture2D(field, (0.5 + vShare * (fieldSize - 1.0)) / fieldSize);
  if (!(here.x == here.x)) discard;
  vec3 srgb = texture2D(colormap, vec2((0.5 + 255.0 * here.x / box.y) / 256.0, 0.5)).rgb;
  float ink = 0.55 * contourInk(here.w, 1.0);
  gl_FragColor = vec4(toLinear(mix(srgb, lineColor, ink)), mix(strength, 1.0, 0.6 * ink));
  #include <colorspace_fragment>
}
