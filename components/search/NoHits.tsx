import { TransText } from '@/components/text/TransText';
import { hitKinds } from '@/lib/content/SearchDocument';
import { sectionMenu } from '@/lib/content/sectionMenu';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, languageOf, locales } from '@/lib/i18n/locales';
import type { SearchResult } from '@/lib/search/search';
import { searchAddress } from '@/lib/search/searchQuery';

/** What to do when nothing was found: more hits of other kinds, another way to ask, or where to begin. */
export function NoHits({ locale, result }: { locale: Locale; result: SearchResult }) {
  const t = getTranslator(locale);
  const { query, counts } = result;
  const others = hitKinds.reduce((sum, each) => sum + counts[each], 0);
  if (others > 0) {
    return (
      <p>
        <a href={searchAddress(locale, { query })}>{t('search.showAll', { count: others })}</a>
      </p>
    );
  }

  const other = locales.find((each) => each === languageOf(locale).search.other) ?? locale;
  return (
    <>
      <h3>{t('search.tipsTitle')}</h3>
      <ul>
        <li>{t('search.tips.spelling')}</li>
        <li>{t('search.tips.fewer')}</li>
        <li>
          <TransText
            locale={locale}
            textKey="search.tips.otherLanguage"
            parts={[<a key="other" href={searchAddress(other, { query })} hrefLang={other} />]}
          />
        </li>
        <li>
          <TransText
            locale={locale}
            textKey="search.ownCase"
            parts={[<a key="agency" href="https://www.forsakringskassan.se" />]}
          />
        </li>
      </ul>
      <h3>{t('search.sections')}</h3>
      <ul>
        {sectionMenu(locale).map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
        <li>
          <a href={languageOf(locale).addresses.contact}>{t('frame.contact')}</a>
        </li>
      </ul>
    </>
  );
}
