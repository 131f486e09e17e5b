// What stands still in a pane, colour and depth, as it was drawn before. With SHADOWS also the balls' contact shadows on
// it: a program of its own for their small places, since a software renderer walks through all of a program everywhere.
uniform sampler2D color; // sRGB, alpha premultiplied
uniform sampler2D depth;
uniform ivec2 corner;    // of the pane, in drawn pixels

#ifdef SHADOWS
uniform vec2 size;       // of the pane
uniform mat4 toWorld;    // from the clip space of the pane's camera
uniform vec4 balls[8];   // contact point and radius, world units
uniform int ballCount;

// How much light the balls' shadows leave at a place.
float lightAt(vec3 place) {
  float light = 1.0;
  for (int i = 0; i < 8; i++) {
    if (i >= ballCount) break;
    vec3 away = place - balls[i].xyz;
    float distance2 = dot(away, away) / (balls[i].w * balls[i].w); // in radii
    if (distance2 < 9.0) light *= 1.0 - 0.6 * exp(-distance2 / 1.1); // beyond three radii nothing is left of it
  }
  return light;
}
#endif

void main() {
  ivec2 pixel = ivec2(gl_FragCoord.xy) - corner;
  gl_FragColor = texelFetch(color, pixel, 0);
  if (gl_FragColor.a == 0.0) discard; // the canvas is empty there already
  gl_FragDepth = texelFetch(depth, pixel, 0).r;
  #ifdef SHADOWS
  vec4 world = toWorld * vec4(2.0 * (vec2(pixel) + 0.5) / size - 1.0, 2.0 * gl_FragDepth - 1.0, 1.0);
  float light = lightAt(world.xyz / world.w);
  if (light < 1.0) gl_FragColor = sRGBTransferOETF(vec4(sRGBTransferEOTF(gl_FragColor).rgb * light, gl_FragColor.a));
  #endif
}
