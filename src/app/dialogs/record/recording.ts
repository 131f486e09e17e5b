import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** A recording while it is made, and what came of it. */
export interface Recording {
  readonly name: string;
  /** Frames taken, and frames in all. */
  readonly done: number;
  readonly of: number;
  /** So far. */
  readonly bytes: number;
  /** Over the last few seconds; `null` before there is one. */
  readonly framesPerSecond: number | null;
  /** Shows the last frame taken, small. */
  readonly thumbnail: HTMLCanvasElement;
  readonly state: "recording" | "saved" | { readonly problem: string };
  readonly cancel: () => void;
}

/** The page makes one recording at a time; `null` when none is made or looked back at. */
const recording = createStore<{ readonly now: Recording | null }>(() => ({ now: null }));

export const getRecording = (): Recording | null => recording.getState().now;
export const useRecording = (): Recording | null => useStore(recording, ({ now }) => now);
export const useIsRecording = (): boolean => useStore(recording, ({ now }) => now !== null);
export const setRecording = (now: Recording | null): void => recording.setState({ now });

/** Changes what is known of the recording. */
export const updateRecording = (change: Partial<Recording>): void =>
  recording.setState(({ now }) => ({ now: now && { ...now, ...change } }));
