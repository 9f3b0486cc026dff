import { type ReactNode, useEffect, useRef } from 'react';

type PanelProps = { title: string; onClose: () => void; children: ReactNode };

/** Over the page, until it is closed: focus stays in it, and Escape closes it. */
export function Panel({ title, onClose, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={onClose}>
      <div className="panelHead">
        <h2>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Stäng
        </button>
      </div>
      {children}
    </dialog>
  );
}
