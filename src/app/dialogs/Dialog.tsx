import { useEffect, useRef } from "react";
import { Icon } from "../page/Icon.tsx";

interface DialogProps {
  /** Its class, and the beginning of its ids. */
  readonly name: string;
  readonly title: string;
  /** Called however it is left. */
  readonly close: () => void;
  readonly children: React.ReactNode;
}

/** A dialog over the page, open as long as it is there, with its title and a button that closes it. */
export function Dialog({ name, title, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} className={name} aria-labelledby={`${name}-title`} onClose={close}>
      <form method="dialog" className="dialog-head">
        <h2 id={`${name}-title`}>{title}</h2>
        <button className="icon" aria-label="Close">
          <Icon name="close" />
        </button>
      </form>
      {children}
    </dialog>
  );
}
