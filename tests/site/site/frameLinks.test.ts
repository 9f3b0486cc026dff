import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Footer } from '@/components/frame/Footer';
import { frameLinks } from '@/components/frame/frameLinks';
import { findPage } from '@/lib/content/loadPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { langOn, localeOfAddress, locales } from '@/lib/i18n/locales';

describe.each(locales)('what stands at the foot of every page in %s', (locale) => {
  const { contact, site, languages } = frameLinks(locale);

  test.each([...contact, ...site])('$address is a page in that language', ({ address }) => {
    expect(localeOfAddress(address)).toBe(locale);
    expect(findPage(locale, address)?.head.title).toBeTruthy();
  });

  test('every link says where it leads to another language', () => {
    const footer = renderToStaticMarkup(createElement(Footer, { locale, address: undefined }));
    const links = [...footer.matchAll(/<a [^>]*>/g)].map(([link]) => ({
      address: /href="(\/[^"]*)"/.exec(link)?.[1],
      language: /hrefLang="(\w+)"/.exec(link)?.[1],
    }));
    const inside = links.flatMap(({ address, language }) => (address ? { address, language } : []));
    expect(inside.length).toBeGreaterThan(contact.length + site.length);
    for (const { address, language } of inside)
      expect([address, language]).toEqual([address, langOn(locale, localeOfAddress(address))]);
  });

  test.each(languages)('$address says that it is in Swedish where it is', ({ address, text }) => {
    const isForeign = localeOfAddress(address) !== locale;
    expect(getTranslator(locale)(text).includes('in Swedish')).toBe(isForeign);
  });
});
