// The surface's mesh. The fragment shader takes normal, colour and contour lines from the field, per pixel.
attribute vec2 share; // how far across the domain, 0 to 1

uniform sampler2D field; // height, slope right, slope back, value share
uniform vec2 fieldSize;  // texels
uniform vec3 box;        // width, height, depth in world units

varying vec2 vShare;
varying vec3 vWorld;
varying float vHollow; // how concave the surface is here: 0 flat or convex, towards 1 in a hollow

vec2 texel(vec2 at) {
  return (0.5 + clamp(at, 0.0, 1.0) * (fieldSize - 1.0)) / fieldSize;
}

void main() {
  vShare = share;
  vWorld = position;
  // Divergence of the slope = Laplacian of the height, over a twentieth of the box: what ambient light cannot reach.
  vec2 reach = vec2(0.025);
  float right = texture2D(field, texel(share + vec2(reach.x, 0.0))).y - texture2D(field, texel(share - vec2(reach.x, 0.0))).y;
  float back = texture2D(field, texel(share + vec2(0.0, reach.y))).z - texture2D(field, texel(share - vec2(0.0, reach.y))).z;
  float laplacian = right / (2.0 * reach.x * box.x) + back / (2.0 * reach.y * box.z);
  vHollow = 1.0 - exp(-max(laplacian, 0.0) * 0.06);
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
