import { fromXyz, xyz, type Vec3 } from "../../src/core/algebra/vec3.ts";

export const cross = (a: Vec3, b: Vec3): Vec3 => {
  const [p, q] = [xyz(a), xyz(b)];
  return fromXyz([p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]]);
};
