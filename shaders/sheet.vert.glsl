// Another surface over the same domain.
attribute vec2 share; // how far across the domain, 0 to 1

varying vec2 vShare;
varying float vHeight; // world units

void main() {
  vShare = share;
  vHeight = position.y;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
