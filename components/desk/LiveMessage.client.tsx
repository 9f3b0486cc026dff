import type { ReactNode } from 'react';

/** Its place is always there: a screen reader says what comes into it, and nothing of a place that comes with its text. */
export const LiveMessage = ({ children }: { children: ReactNode }) => (
  <p aria-live="polite" className="message">
    {children}
  </p>
);
