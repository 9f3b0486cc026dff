import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useKeptFocus } from '../useKeptFocus';

type PanelProps = { title: string; onClose: () => void; children: ReactNode };

/** Over the page, until it is closed: focus stays in it, Escape closes it, and then focus is where it was before. */
export function Panel({ title, onClose, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Only a dialog that is closed, and not one that goes away, gives the focus back.
    return () => shown?.close();
  }, []);
  useKeptFocus(dialog, heading);
  return (
    <dialog ref={dialog} aria-label={title} onClose={onClose}>
      <div className="panelHead">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Stäng
        </button>
      </div>
      {children}
    </dialog>
  );
}
