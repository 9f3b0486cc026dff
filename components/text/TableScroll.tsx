import type { ReactNode } from 'react';
import styles from './TableScroll.module.css';

type TableScrollProps = {
  captionId: string;
  /** Whether its words ask for more room than a phone has: it scrolls then, where it would have a word a line. */
  hasManyWords?: boolean;
  children: ReactNode;
};

/** A table that may be wider than the screen scrolls by itself, also by keyboard, and tells what it is (WCAG 1.4.10, 2.1.1). */
export function TableScroll({ captionId, hasManyWords = false, children }: TableScrollProps) {
  const className = hasManyWords ? `${styles.scroll} ${styles.manyWords}` : styles.scroll;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse.
    <div className={className} role="group" aria-labelledby={captionId} tabIndex={0}>
      {children}
    </div>
  );
}
