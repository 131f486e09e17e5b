// A body of one glossy colour under the surface's own light.
uniform vec3 color; // linear
uniform float gloss;
uniform float opacity;

varying vec3 vNormal;
varying vec3 vWorld;

void main() {
  vec3 toViewer = normalize(cameraPosition - vWorld);
  gl_FragColor = vec4(lit(color, normalize(vNormal), toViewer, gloss, 1.0), opacity);
  #include <colorspace_fragment>
}
