// Our own light: a warm key from the viewer's upper left, a cool fill from the right, a little from the viewer, sky and
// ground, and a soft rim.
uniform vec3 keyDirection;  // world, unit length, towards the light
uniform vec3 fillDirection; // world, unit length, towards the light

const vec3 keyColor = vec3(1.0, 0.955, 0.88);
const vec3 fillColor = vec3(0.62, 0.76, 1.0);
const vec3 skyColor = vec3(0.86, 0.92, 1.0);
const vec3 groundColor = vec3(0.46, 0.43, 0.46);

vec3 toLinear(vec3 srgb) {
  return srgb * (srgb * (srgb * 0.305306011 + 0.682171111) + 0.012522878);
}

// Light that leaves a surface of a linear colour towards the viewer. open: 1 in the open, 0 where no sky is seen.
vec3 lit(vec3 albedo, vec3 normal, vec3 toViewer, float gloss, float open) {
  float key = max(dot(normal, keyDirection), 0.0);
  float fill = max(dot(normal, fillDirection), 0.0);
  vec3 ambient = mix(groundColor, skyColor, 0.5 + 0.5 * normal.y) * open;
  vec3 halfway = normalize(keyDirection + toViewer);
  // Powers by multiplying: a software renderer pays dearly for pow. The 48th is the 16th cubed.
  float x = max(dot(normal, halfway), 0.0);
  float x4 = x * x * x * x;
  float x16 = x4 * x4 * x4 * x4;
  float shine = gloss * x16 * x16 * x16;
  float facing = max(dot(normal, toViewer), 0.0);
  float edge = 1.0 - facing;
  float rim = edge * edge * edge * edge;
  return albedo * (0.5 * ambient + 0.7 * key * keyColor + 0.2 * fill * fillColor + 0.12 * facing) + shine * keyColor + 0.1 * rim * fillColor;
}
