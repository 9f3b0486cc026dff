import { type ReactNode, useRef } from 'react';
import { useKeptFocus } from '../useKeptFocus';

type PartProps = { id: string; heading: string; children: ReactNode };

/** A part of the overview. The links at the top lead to its heading, and so does the focus when what had it goes away. */
export function Part({ id, heading, children }: PartProps) {
  const part = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useKeptFocus(part, title);
  return (
    <section ref={part} aria-labelledby={id}>
      <h2 ref={title} id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
