// A flat rectangle under the surface.
attribute vec2 share;
varying vec2 vShare;

void main() {
  vShare = share;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
