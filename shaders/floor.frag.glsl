// The surface seen from above, as a faint flat map with the same contour lines.
uniform sampler2D colormap;
uniform float strength; // opacity of the map's colours
uniform vec3 lineColor; // sRGB

varying vec2 vShare;

void main() {
  Sample here = sampleAt(vShare);
  if (!(here.value == here.value)) discard;
  vec3 srgb = texture2D(colormap, vec2((0.5 + 255.0 * here.height) / 256.0, 0.5)).rgb;
  float ink = 0.55 * contourInk(here, vShare, 1.0);
  gl_FragColor = vec4(toLinear(mix(srgb, lineColor, ink)), mix(strength, 1.0, 0.6 * ink));
  #include <colorspace_fragment>
}
