export type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** Draws a frame, and answers the canvas that shows it: whole when this returns, so that no half-drawn frame is recorded. */
export type Draw = (frame: number) => Canvas;

/** Makes one file of frames, which come in order. */
export interface FrameSink {
  /** Takes what a canvas shows before it returns; resolves when the next frame may be drawn on it. */
  add(canvas: Canvas, frame: number): Promise<void>;
  /** Writes what is left: then the file is whole. */
  finish(): Promise<void>;
  /** Gives up, at any time: frees the encoder and leaves no file. */
  cancel(): Promise<void>;
}

/** What a file says about itself, in the form that its format has for that. */
export interface About {
  readonly title: string;
  /** The address that shows the same shot, and records the same file. */
  readonly link: string;
}
