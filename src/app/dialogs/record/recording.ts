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
