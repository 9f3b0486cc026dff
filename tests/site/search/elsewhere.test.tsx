// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SearchPage } from '@/components/search/SearchPage';
import type { Locale } from '@/lib/i18n/locales';
import { loadElsewhere } from '@/lib/search/loadElsewhere';
import { search } from '@/lib/search/search';
import { getSearchIndex } from '@/lib/site/getSearchIndex';

const ask = (query: string, locale: Locale = 'sv') => {
  const result = search(getSearchIndex(locale), query);
  const markup = renderToStaticMarkup(<SearchPage locale={locale} result={result} />);
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('main');
};
const answerOf = (main: Element | null, name: string) =>
  main?.querySelector(`[role="group"][aria-label="${name}"]`);

describe('what is on the agency’s own website', () => {
  test.each(['mina sidor', 'blankett', 'ansöka om föräldrapenning', 'hur loggar jag in'])(
    '%s has an answer of its own, with a link, before the hits',
    (query) => {
      const main = ask(query);
      const answer = answerOf(main, 'Finns på en annan webbplats');
      expect(answer?.querySelector('a')?.getAttribute('href')).toMatch(
        /^https:\/\/(www\.)?forsakringskassan\.se/,
      );
      const order: (Element | null | undefined)[] = [
        ...(main?.querySelectorAll('[role=group][aria-label], h2') ?? []),
      ];
      expect(order.indexOf(answer)).toBeLessThan(order.findIndex((each) => each?.tagName === 'H2'));
    },
  );

  test('is told in English too', () => {
    expect(answerOf(ask('log in', 'en'), 'On another website')?.querySelector('a')?.textContent).toContain(
      'Sign in',
    );
  });

  test('is not told to those who ask for what is here', () => {
    for (const query of ['historia', 'sjukpenning', 'vem är generaldirektör'])
      expect(answerOf(ask(query), 'Finns på en annan webbplats')).toBeNull();
  });

  test.each<[string, Locale, string]>([
    ['hur ansöker jag om jobb', 'sv', '/om-forsakringskassan/jobba-hos-oss'],
    ['ansökan undantag sanktioner', 'sv', '/om-forsakringskassan/sanktioner-och-frysningar'],
    ['ansöka om omprövning', 'sv', '/om-forsakringskassan/om-du-inte-ar-nojd'],
    ['blankett 7024', 'sv', '/om-forsakringskassan/publikationer/blankett-7024'],
    ['apply for jobs', 'en', '/english/work-with-us'],
    ['reconsideration form', 'en', '/english/if-you-disagree'],
  ])('is not told to those who search for "%s", which is here', (query, locale, here) => {
    const main = ask(query, locale);
    for (const name of ['Finns på en annan webbplats', 'On another website'])
      expect(answerOf(main, name)).toBeNull();
    expect(main?.querySelector(`ol a[href="${here}"]`)).not.toBeNull();
  });

  test('is only on websites of the agency', () => {
    const hosts = loadElsewhere().map(({ address }) => new URL(address).hostname);
    expect(hosts).not.toEqual([]);
    expect(hosts.filter((host) => !/(^|\.)forsakringskassan\.se$/.test(host))).toEqual([]);
  });
});

describe('hits of several kinds', () => {
  test('come in groups, and each group that has more leads to all of its kind', () => {
    const main = ask('sjukpenning');
    const { counts } = search(getSearchIndex('sv'), 'sjukpenning');
    const groups = [...(main?.querySelectorAll('section:has(> h3)') ?? [])];
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) expect(group.querySelectorAll('ol > li').length).toBeLessThanOrEqual(3);
    expect(main?.textContent).toContain(`Visa alla ${counts.term} träffar bland begrepp`);
    expect(main?.querySelector('a[href="/sok?q=sjukpenning&typ=begrepp"]')).not.toBeNull();
  });
});
