import type { Phase } from '@/lib/content/phase/phases';
import type { Page } from './Page';

/** Whether a page is there in a phase of the website. Most are in both. */
export const isOfPhase = ({ head }: Page, phase: Phase): boolean =>
  head.phase === undefined || head.phase === phase;
