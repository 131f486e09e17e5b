type DrawFrame = (now: number) => void;

let scheduled = 0;
let draw: DrawFrame | null = null;

/** Says who draws when a frame is due. */
export const drawFramesWith = (next: DrawFrame) => void (draw = next);

/** Has one frame drawn soon. Any number of requests before it make one frame; without requests none is drawn. */
export function requestFrame() {
  if (scheduled !== 0) return;
  scheduled = requestAnimationFrame((now) => {
    scheduled = 0;
    draw?.(now);
  });
}

/** Draws a frame at once: for a resized canvas, which is empty until then. */
export const frameNow = () => draw?.(performance.now());
