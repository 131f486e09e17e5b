import { boxOf } from "../../../core/world.ts";
import { orbit, pan, zoom, type CameraPose } from "../../layout/camera.ts";
import { poseByDistance, type PoseByDistance } from "../../layout/poseByDistance.ts";
import { anyNumber, numberFrom, numbers } from "./numbers.ts";
import { complete, holds, record, refuse, type Input, type Reader } from "./reader.ts";

const angles = { azimuth: anyNumber, elevation: anyNumber } as const;
const target = numbers<CameraPose["target"]>(3);
const readByDistance = complete<PoseByDistance>({ ...angles, distance: anyNumber, target });
const readNeeded = complete<Omit<CameraPose, "perspective">>({ ...angles, zoom: anyNumber, target });
const readPerspective = record<Pick<CameraPose, "perspective">>({ perspective: numberFrom(0, 1) });

function readPose(input: Input): CameraPose | undefined {
  if (holds(input, "distance")) {
    const older = readByDistance(input);
    return older && poseByDistance(older);
  }
  const pose = readNeeded(input);
  return pose && { ...pose, ...readPerspective(input) };
}

/** A pose that the page's own controls could reach: above the floor, neither inside the surface nor out of sight of it. */
export const readCamera: Reader<CameraPose> = (input) => {
  const pose = readPose(input);
  return pose && (isReachable(pose) ? pose : refuse(input, "a view that the page's controls can reach", "another one"));
};

/** Moving by nothing leaves a reachable pose as it is. */
const isReachable = (pose: CameraPose) =>
  JSON.stringify(pan(zoom(orbit(pose, 0, 0), 1), boxOf(2), 0, 0)) === JSON.stringify(pose);
