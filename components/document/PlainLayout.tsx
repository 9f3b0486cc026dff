import type { ReactNode } from 'react';

/** Adds nothing: for a setting that Next reads from a layout. */
export const PlainLayout = ({ children }: { children: ReactNode }) => children;
