import type { ReactNode } from 'react';

type FilterAnswerProps = { heading: string; children: ReactNode };

/** What a FilterForm has found, or ways on when it found nothing: a section by the same name on every such page. */
export function FilterAnswer({ heading, children }: FilterAnswerProps) {
  return (
    <section>
      <h2 id="traffar">{heading}</h2>
      {children}
    </section>
  );
}
