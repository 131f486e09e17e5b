// A small lit body: a ball, an arrow, a pin.
varying vec3 vNormal;
varying vec3 vWorld;

void main() {
  mat4 place = modelMatrix;
  #ifdef USE_INSTANCING
  place = modelMatrix * instanceMatrix;
  #endif
  vec4 world = place * vec4(position, 1.0);
  vWorld = world.xyz;
  vNormal = mat3(place) * normal; // bodies are scaled evenly, or along their own axis
  gl_Position = projectionMatrix * viewMatrix * world;
}
