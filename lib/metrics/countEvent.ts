import { channel } from 'node:diagnostics_channel';
import type { Locale } from '@/lib/i18n/locales';
import type { metricDefinitions } from './metricDefinitions';

type ValueOf<Name extends 'consent_answers_total' | 'feedback_answers_total'> =
  (typeof metricDefinitions)[Name]['values'][number];

/** What has happened, without to whom: only that it is one more. */
export type SiteEvent =
  | { metric: 'consent_answers_total'; labels: { answer: ValueOf<'consent_answers_total'> } }
  | { metric: 'feedback_answers_total'; labels: { answer: ValueOf<'feedback_answers_total'> } }
  | { metric: 'page_views_total'; labels: Record<string, never> }
  | { metric: 'searches_total' | 'searches_without_hits_total'; labels: { locale: Locale } };

/** By name: the bundlers make copies of this module, and whoever listens hears all of them. One for each thread. */
const events = channel('om-forsakringskassan:event');

/** Tells whoever counts, if there is anybody. Costs nothing when there is not. */
export const countEvent = (event: SiteEvent): void => events.publish(event);

export const onEvent = (count: (event: SiteEvent) => void): void =>
  events.subscribe((event) => count(event as SiteEvent));
