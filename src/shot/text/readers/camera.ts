import { orbit, pan, zoom, type CameraPose } from "../../layout/camera.ts";
import { anyNumber, numbers } from "./numbers.ts";
import { complete, refuse, type Reader } from "./reader.ts";

const readPose = complete<CameraPose>({
  azimuth: anyNumber,
  elevation: anyNumber,
  distance: anyNumber,
  target: numbers(3),
});

/** A pose that the page's own controls could reach: above the floor, neither inside the surface nor out of sight of it. */
export const readCamera: Reader<CameraPose> = (input) => {
  const pose = readPose(input);
  return pose && (isReachable(pose) ? pose : refuse(input, "a view that the page's controls can reach", "another one"));
};

/** Moving by nothing leaves a reachable pose as it is. */
const isReachable = (pose: CameraPose) =>
  JSON.stringify(pan(zoom(orbit(pose, 0, 0), 1), 0, 0)) === JSON.stringify(pose);
