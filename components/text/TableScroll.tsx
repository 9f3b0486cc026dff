import type { ReactNode } from 'react';
import styles from './TableScroll.module.css';

type TableScrollProps = {
  captionId: string;
  /** Whether there are sentences in it, which in columns of a phone's width would be a word a line. */
  hasSentences?: boolean;
  children: ReactNode;
};

/** A table that may be wider than the screen scrolls by itself, also by keyboard, and tells what it is (WCAG 1.4.10, 2.1.1). */
export function TableScroll({ captionId, hasSentences = false, children }: TableScrollProps) {
  const className = hasSentences ? `${styles.scroll} ${styles.sentences}` : styles.scroll;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse.
    <div className={className} role="group" aria-labelledby={captionId} tabIndex={0}>
      {children}
    </div>
  );
}
