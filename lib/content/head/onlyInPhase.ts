import type { Phase } from '@/lib/content/phase/phases';
import type { Page } from './Page';

const where: Record<Phase, string> = {
  preview: 'i förhandsversionen',
  live: 'när webbplatsen är skarp',
};

/** What to tell of a page that is not there in every phase in which that is which leads to it; `phase` is where that is, when it is not in both. */
export function onlyInPhase(page: Page | undefined, phase?: Phase): string | undefined {
  if (!page?.head.phase || page.head.phase === phase) return undefined;
  return `"${page.address}", som bara finns ${where[page.head.phase]}`;
}
