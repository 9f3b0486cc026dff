import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { ReadingTexts } from './describePoint';

/** Those of a reading, and what is said while it waits for its figures. */
export type ReaderTexts = ReadingTexts & { waiting: string };

/** Words for the browser, where their {{names}} are filled in. */
export function readingTexts(locale: Locale): ReaderTexts {
  const t = getTranslator(locale);
  const text = (key: Exclude<keyof ReaderTexts, 'quarter'>) =>
    t(`statistics.reader.${key}`, { skipInterpolation: true });
  return {
    title: text('title'),
    table: text('table'),
    waiting: text('waiting'),
    failed: text('failed'),
    line: text('line'),
    point: text('point'),
    play: text('play'),
    stop: text('stop'),
    quarter: t('statistics.latest.quarter', { skipInterpolation: true }),
    value: text('value'),
    missing: text('missing'),
    more: text('more'),
    less: text('less'),
    pointMore: text('pointMore'),
    pointLess: text('pointLess'),
    pointsMore: text('pointsMore'),
    pointsLess: text('pointsLess'),
    same: text('same'),
    summary: text('summary'),
  };
}
