import type { ReactNode } from 'react';

type StepProps = { title: string; children: ReactNode };

export function Step({ title, children }: StepProps) {
  return (
    <li>
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </li>
  );
}
