import { channel } from 'node:diagnostics_channel';
import type { Locale } from '@/lib/i18n/locales';

/** What has happened, without to whom: only that it is one more. */
export type SiteEvent =
  | { metric: 'consent_answers_total'; labels: { answer: 'yes' | 'no' | 'withdrawn' } }
  | { metric: 'feedback_answers_total'; labels: { answer: 'yes' | 'no' } }
  | { metric: 'page_views_total'; labels: Record<string, never> }
  | { metric: 'searches_total' | 'searches_without_hits_total'; labels: { locale: Locale } };

/** By name: the bundlers make copies of this module, and whoever listens hears all of them. One for each thread. */
const events = channel('om-forsakringskassan:event');

/** Tells whoever counts, if there is anybody. Costs nothing when there is not. */
export const countEvent = (event: SiteEvent): void => events.publish(event);

export const onEvent = (count: (event: SiteEvent) => void): void =>
  events.subscribe((event) => count(event as SiteEvent));
