import { currentPhase } from '@/lib/content/phase/currentPhase';
import { locales } from '@/lib/i18n/locales';
import { contentClock } from '@/lib/source/contentClock';
import type { Page } from './head/Page';
import { loadAllPages } from './loadPages';

/** The addresses of pages that were shown and are no longer: they answer 410. Those still to come answer 404. */
export function goneAddresses(): string[] {
  const now = contentClock().getTime();
  const isOver = ({ head: { unpublish, phase } }: Page) =>
    (unpublish !== undefined && Date.parse(unpublish) <= now) ||
    (phase === 'preview' && currentPhase() === 'live');
  return locales
    .flatMap((locale) => loadAllPages(locale))
    .filter(isOver)
    .map(({ address }) => address)
    .sort();
}
