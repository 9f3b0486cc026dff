import { describe, expect, test } from 'vitest';
import { frameLinks } from '@/components/frame/frameLinks';
import { findPage } from '@/lib/content/loadPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { localeOfAddress, locales } from '@/lib/i18n/locales';

describe.each(locales)('what stands at the foot of every page in %s', (locale) => {
  const { contact, site, languages } = frameLinks(locale);

  test.each([...contact, ...site])('$address is a page in that language', ({ address }) => {
    expect(localeOfAddress(address)).toBe(locale);
    expect(findPage(locale, address)?.head.title).toBeTruthy();
  });

  test.each(languages)('$address says that it is in Swedish where it is', ({ address, text }) => {
    const isForeign = localeOfAddress(address) !== locale;
    expect(getTranslator(locale)(text).includes('in Swedish')).toBe(isForeign);
  });
});
