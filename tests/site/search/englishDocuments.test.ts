import { describe, expect, test } from 'vitest';
import { findPage } from '@/lib/content/loadPages';
import { readDocuments } from '@/lib/site/readDocuments';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { loadTerms } from '@/lib/terms/loadTerms';
import { translatedTerms } from '@/lib/terms/translatedTerms';
import { capitalize } from '@/lib/text/capitalize';

const documents = readDocuments('en');
const bank = '/english/terms';
const ofKind = (kind: string) => documents.filter((each) => each.kind === kind);

describe('in English can be found', () => {
  test('every term with an English equivalent, at its place on the page of terms', () => {
    const terms = translatedTerms(loadTerms(), 'en');
    expect(findPage('en', bank)).toBeDefined();
    expect(ofKind('term').map(({ title, anchor }) => [title, anchor])).toEqual(
      terms.map(({ equivalent, id }) => [capitalize(equivalent.name), id]),
    );
    for (const { address, trail } of ofKind('term')) {
      expect(address).toBe(bank);
      expect(trail.at(-1)).toBe(findPage('en', bank)?.head.title);
    }
  });

  test('every series with an English title, on a page that is said to be in Swedish', () => {
    const titles = loadSeries().flatMap(({ titleEn }) => titleEn ?? []);
    expect(titles).not.toEqual([]);
    expect(ofKind('statistics').map(({ title }) => title)).toEqual(titles);
    for (const { pageLocale, text } of ofKind('statistics')) expect([pageLocale, text]).toEqual(['sv', '']);
  });

  test('nothing that is Swedish without saying so', () => {
    expect(ofKind('publication')).toEqual([]);
    for (const { kind, address, textLocale, pageLocale } of documents) {
      if (kind === 'term') expect(textLocale).toBe('sv');
      expect(address.startsWith('/english') ? undefined : 'sv').toBe(pageLocale);
    }
  });
});
