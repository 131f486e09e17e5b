// The surface between its samples: along both axes by cubics from values and exact slopes, blended as Coons does it.
uniform sampler2D field; // the value as a share of the range, what it gains to the next sample rightwards and backwards,
                         // and the height as a share of the box
uniform vec2 fieldSize;  // samples across and along
uniform vec3 box;
uniform vec3 bend;       // of the height scale, in shares of the range: its zero, its unit (0: linear), and bent(highest) − bent(lowest)

struct Sample {
  float value;  // share of the range
  vec2 slope;   // of it, per world unit to the right and to the back
  float height; // share of the box
};

// How far a cubic with these slopes at its ends is from the straight line that rises so.
vec2 bulge(vec2 t, vec2 slopes0, vec2 slopes1, vec2 rise) {
  return t * (1.0 - t) * ((1.0 - t) * (slopes0 - rise) - t * (slopes1 - rise));
}

Sample sampleAt(vec2 share) {
  vec2 at = clamp(share, 0.0, 1.0) * (fieldSize - 1.0);
  vec2 corner = min(floor(at), fieldSize - 2.0);
  vec2 t = at - corner;
  ivec2 i = ivec2(corner);
  vec4 here = texelFetch(field, i, 0);
  vec4 right = texelFetch(field, i + ivec2(1, 0), 0);
  vec4 back = texelFetch(field, i + ivec2(0, 1), 0);
  vec4 across = texelFetch(field, i + ivec2(1, 1), 0);
  vec4 straight = mix(mix(here, right, t.x), mix(back, across, t.x), t.y);
  vec2 rightward = bulge(t.xx, vec2(here.y, back.y), vec2(right.y, across.y), vec2(right.x - here.x, across.x - back.x));
  vec2 backward = bulge(t.yy, vec2(here.z, right.z), vec2(back.z, across.z), vec2(back.x - here.x, across.x - right.x));
  float value = straight.x + mix(rightward.x, rightward.y, t.y) + mix(backward.x, backward.y, t.x);
  return Sample(value, straight.yz * (fieldSize - 1.0) / box.xz, straight.w);
}

// d height / d value, as core/heightScale.ts has it
float riseAt(float value) {
  return bend.y == 0.0 ? 1.0 : 1.0 / ((bend.y + abs(value - bend.x)) * bend.z);
}

// The upward normal.
vec3 normalOf(Sample here) {
  vec2 slope = here.slope * riseAt(here.value) * box.y;
  return normalize(vec3(-slope.x, 1.0, slope.y));
}
