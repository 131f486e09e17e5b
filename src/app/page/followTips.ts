const restMilliseconds = 400;
const pressMilliseconds = 500;
const gap = 6; // pixels

/** Shows in an element what others have as their `data-tip`: to a mouse that rests, to the keyboard, to a long press, which then does nothing else. Answers how to stop. */
export function followTips(tip: HTMLElement): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let timer = 0;
  let isPressed = false;

  const tipped = ({ target }: Event) => (target as Element).closest<HTMLElement>("[data-tip]");
  const hide = () => {
    clearTimeout(timer);
    tip.hidePopover();
  };
  const show = (of: HTMLElement) => {
    tip.textContent = of.dataset["tip"]!;
    tip.showPopover();
    const { left, top, bottom, width } = of.getBoundingClientRect();
    const { width: across, height: down } = tip.getBoundingClientRect();
    const x = Math.max(gap, Math.min(left + (width - across) / 2, innerWidth - across - gap));
    const isRoomBelow = bottom + gap + down < innerHeight;
    Object.assign(tip.style, { left: `${x}px`, top: `${isRoomBelow ? bottom + gap : top - gap - down}px` });
  };
  const showAfter = (of: HTMLElement, milliseconds: number, shown = () => {}) => {
    timer = window.setTimeout(() => {
      if (!of.isConnected) return;
      show(of);
      shown();
    }, milliseconds);
  };

  const follow = {
    pointerover: (event: PointerEvent) => {
      if (event.pointerType !== "mouse") return;
      hide();
      const of = tipped(event);
      if (of && event.buttons === 0) showAfter(of, restMilliseconds);
    },
    pointerdown: (event: PointerEvent) => {
      hide();
      isPressed = false;
      const of = tipped(event);
      if (of && event.pointerType !== "mouse") showAfter(of, pressMilliseconds, () => (isPressed = true));
    },
    pointerup: () => clearTimeout(timer),
    pointercancel: hide,
    focusin: (event: FocusEvent) => {
      const of = tipped(event);
      if (of?.matches(":focus-visible")) show(of);
    },
    focusout: hide,
    click: (event: Event) => {
      if (isPressed) {
        event.preventDefault();
        event.stopPropagation();
      } else hide();
      isPressed = false;
    },
    keydown: (event: KeyboardEvent) => {
      if (event.key === "Escape") hide();
    },
  };
  for (const [name, listen] of Object.entries(follow))
    document.addEventListener(name, listen as EventListener, { signal, capture: true });
  signal.addEventListener("abort", () => clearTimeout(timer));
  return () => ended.abort();
}
