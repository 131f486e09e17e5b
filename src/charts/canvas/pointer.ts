/** What a pointer does over a plotting area; places are shares of its width from the left and of its height from the top. */
export interface PointerActions {
  hover(x: number, y: number): void;
  leave(): void;
  /** A press, and every move while it is held: also beyond the area's ends. */
  readonly drag?: ((x: number) => void) | undefined;
}

/** Listens until the overlay is gone, and tells when something may look different. A vertical swipe still scrolls the page. */
export function followPointer(overlay: HTMLElement, actions: PointerActions, changed: () => void) {
  const place = (event: PointerEvent) =>
    [event.offsetX / overlay.clientWidth, event.offsetY / overlay.clientHeight] as const;
  if (actions.drag) {
    overlay.style.cursor = "col-resize";
    overlay.style.touchAction = "pan-y";
  }
  overlay.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    overlay.setPointerCapture(event.pointerId);
    actions.drag?.(place(event)[0]);
  });
  overlay.addEventListener("pointermove", (event) => {
    const [x, y] = place(event);
    actions.hover(x, y);
    changed();
    if (overlay.hasPointerCapture(event.pointerId)) actions.drag?.(x);
  });
  const leave = () => {
    actions.leave();
    changed();
  };
  overlay.addEventListener("pointerleave", leave);
  overlay.addEventListener("pointercancel", leave);
}
