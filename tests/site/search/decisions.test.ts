import { describe, expect, test } from 'vitest';
import { decisionsAddress } from '@/lib/decisions/decisionAddresses';
import { readDecisionQuery } from '@/lib/decisions/decisionQuery';
import { loadDecisions } from '@/lib/decisions/loadDecisions';
import { readDecisionDocuments } from '@/lib/decisions/readDecisionDocuments';
import { searchDecisions } from '@/lib/decisions/searchDecisions';
import { search } from '@/lib/search/search';
import { suggest } from '@/lib/search/suggest';
import { getSearchIndex } from '@/lib/site/getSearchIndex';

const decisions = loadDecisions();
const index = getSearchIndex('sv');

/** What the register shows at an address of its own. */
const shownAt = (address: string) => {
  const { searchParams } = new URL(address, 'https://example.se');
  return searchDecisions(decisions, readDecisionQuery(Object.fromEntries(searchParams), decisions)).hits;
};

describe('a decision of the government', () => {
  test.each([
    ['fritidskort', 'Ändring av uppdraget att förbereda och införa ett fritidskort för barn och unga'],
    ['standardisera läkarintyg', 'Uppdrag till Försäkringskassan att standardisera läkarintyg'],
    ['S2025/01368', 'Uppdrag att förbereda införandet av administrativa sanktioner i socialförsäkringen'],
  ])('is found by %s, and its link leads to it in the register', (query, title) => {
    const hit = search(index, query).hits.find(({ address }) => address === decisionsAddress);
    const headings = hit?.headings ?? [];
    const texts = headings.map((heading) => heading.title.map(({ text }) => text).join(''));
    const place = texts.findIndex((text) => text.startsWith(title));
    expect(shownAt(headings[place]?.address ?? '').map((decision) => decision.title)).toContain(title);
  });

  test('has a name of its own, though a decision and its changes have the same title', () => {
    const titles = readDecisionDocuments().map(({ title }) => title);
    expect(titles).toEqual([...new Set(titles)]);
  });

  test.each(readDecisionDocuments().map(({ title, leadsTo = '' }) => [title, leadsTo] as const))(
    'is in the register where its link leads: %s',
    (title, leadsTo) => {
      const [decision] = shownAt(leadsTo).filter((each) => title.startsWith(each.title));
      expect(decision).toBeDefined();
    },
  );

  test.each(['uppdrag', 'uppdrag att', 'fritids', 'regleringsbrev'])(
    'is no suggestion, for its title is a sentence: %s',
    (typed) => {
      const titles = new Set(readDecisionDocuments().map(({ title }) => title));
      expect(suggest(index, typed).filter(({ title }) => titles.has(title))).toEqual([]);
    },
  );
});
