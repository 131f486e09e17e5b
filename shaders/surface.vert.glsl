// The surface's mesh. The fragment shader takes normal, colour and contour lines from the field, per pixel.
attribute vec2 share;   // how far across the domain, 0 to 1
attribute float hollow; // 0 flat or bulging, towards 1 in a hollow

varying vec2 vShare;
varying vec3 vWorld;
varying float vHollow;

void main() {
  vShare = share;
  vWorld = position;
  vHollow = hollow;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
