// A translucent sheet with an even grid, through which the surface stays in sight; cut off where it leaves the box.
uniform vec3 color;   // linear
uniform vec3 box;
uniform float floorDrop; // how far below the box the floor lies, world units

varying vec2 vShare;
varying float vHeight;

const float cells = 16.0; // of its grid, each way

void main() {
  if (vHeight > box.y || vHeight < -floorDrop) discard;
  float line = max(grid(vShare.x, cells), grid(vShare.y, cells));
  gl_FragColor = vec4(color, mix(0.12, 0.6, line));
  #include <colorspace_fragment>
}
