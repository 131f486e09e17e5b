import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { frameNow } from "../clock/requestFrame.ts";

/** The picture's size in CSS pixels, for everything that is laid out over it. */
const pictureSize = createStore(() => ({ width: 1, height: 1 }));

export const getPictureSize = pictureSize.getState;
export const usePictureSize = () => useStore(pictureSize);

export function setPictureSize(width: number, height: number) {
  pictureSize.setState({ width, height });
  frameNow();
}
