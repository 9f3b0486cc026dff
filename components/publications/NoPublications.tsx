import { getTranslator } from '@/lib/i18n/getTranslator';
import { allPublicationsAddress } from '@/lib/publications/publicationAddresses';
import { type PublicationQuery, publicationQueryAddress } from '@/lib/publications/publicationQuery';
import type { PublicationRegister } from '@/lib/publications/readPublications';
import { correctWords, searchPublications } from '@/lib/publications/searchPublications';

type NoPublicationsProps = { register: PublicationRegister; query: PublicationQuery };

/** Ways out of a search that found nothing. Only those that lead to something are shown. */
export function NoPublications({ register, query }: NoPublicationsProps) {
  const t = getTranslator('sv');
  const { publications, kinds } = register;
  const kindName = kinds.find(({ id }) => id === query.kind)?.title;
  const yearName = query.year === 'okant' ? t('publications.unknownYear') : query.year;
  const words = correctWords(publications, query);

  const ways = [
    words && {
      change: { words },
      text: () => t('publications.search.didYouMean', { words }),
    },
    kindName && {
      change: { kind: undefined },
      text: (count: number) => t('publications.search.anyKind', { name: kindName, count }),
    },
    yearName && {
      change: { year: undefined },
      text: (count: number) => t('publications.search.anyYear', { name: yearName, count }),
    },
    (kindName || yearName) &&
      query.words && {
        change: { words: '' },
        text: (count: number) => t('publications.search.anyWords', { count }),
      },
  ].flatMap((way) => {
    if (!way) return [];
    const wider = { ...query, page: 1, ...way.change };
    const { total } = searchPublications(publications, wider);
    return total > 0 ? [{ address: publicationQueryAddress(wider), text: way.text(total) }] : [];
  });
  return (
    <section aria-labelledby="traffar">
      <h2 id="traffar">{t('publications.search.none')}</h2>
      <p>{t('publications.search.wider')}</p>
      <ul>
        {ways.map(({ address, text }) => (
          <li key={address}>
            <a href={address}>{text}</a>
          </li>
        ))}
        <li>
          <a href={allPublicationsAddress}>
            {t('publications.search.showAll', { count: publications.length })}
          </a>
        </li>
      </ul>
    </section>
  );
}
