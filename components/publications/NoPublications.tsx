import { FilterAnswer } from '@/components/form/FilterAnswer';
import { getTranslator, type Translator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { allPublicationsAddress } from '@/lib/publications/publicationAddresses';
import { unknownYear } from '@/lib/publications/publicationYear';
import type { PublicationRegister } from '@/lib/publications/readPublications';
import { type PublicationQuery, publicationQueryAddress } from '@/lib/publications/search/publicationQuery';
import { type WiderQuery, widenQuery } from '@/lib/publications/search/widenQuery';

const names = new Intl.ListFormat(dataLocale);

function yearsText(years: PublicationQuery['years'], t: Translator): string | undefined {
  if (years === undefined || years === unknownYear) return years && t('publications.unknownYear');
  const { from, to } = years;
  if (from && to) return from === to ? from : t('publications.search.between', { from, to });
  return from ? t('publications.search.since', { from }) : t('publications.search.until', { to });
}

type NoPublicationsProps = { register: PublicationRegister; query: PublicationQuery };

/** Ways out of a search that found nothing. */
export function NoPublications({ register, query }: NoPublicationsProps) {
  const t = getTranslator(dataLocale);
  const { publications, kinds, subjects } = register;

  const kind = names.format(kinds.filter(({ id }) => query.kinds.includes(id)).map(({ title }) => title));
  const subject = subjects.find(({ id }) => id === query.subject)?.title;
  const year = yearsText(query.years, t);
  const textOf = ({ change, query: { words }, count }: WiderQuery) =>
    ({
      corrected: t('publications.search.corrected', { words, count }),
      anyKind: t('publications.search.anyKind', { name: kind, count }),
      anySubject: t('publications.search.anySubject', { name: subject, count }),
      anyYear: t('publications.search.anyYear', { name: year, count }),
      onlyWords: t('publications.search.onlyWords', { words, count }),
      anyWords: t('publications.search.anyWords', { count }),
    })[change];
  return (
    <FilterAnswer heading={t('publications.search.none')}>
      <p>{t('publications.search.wider')}</p>
      <ul>
        {widenQuery(publications, query).map((wider) => (
          <li key={wider.change}>
            <a href={publicationQueryAddress(wider.query)}>{textOf(wider)}</a>
          </li>
        ))}
        <li>
          <a href={allPublicationsAddress}>
            {t('publications.search.showAll', { count: publications.length })}
          </a>
        </li>
      </ul>
    </FilterAnswer>
  );
}
