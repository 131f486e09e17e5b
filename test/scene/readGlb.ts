import type { Group } from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";

/** A binary glTF as three reads it. */
export const readGlb = (file: ArrayBuffer): Promise<Group> =>
  new Promise((resolve, reject) => {
    new GLTFLoader().parse(file, "", ({ scene }) => resolve(scene), reject);
  });
