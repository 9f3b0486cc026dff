import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationAddress, publicationsAddress } from '@/lib/publications/publicationAddresses';
import { sortPublications } from '@/lib/publications/sortPublications';
import { FileLink } from './FileLink';
import styles from './LatestPublications.module.css';
import { PublicationBadge } from './PublicationBadge';

/** As many as stand side by side. */
const shown = 3;

export function LatestPublications({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  // Publications, and the pages of them, are in Swedish.
  const language = locale === 'sv' ? undefined : 'sv';
  const newest = sortPublications(loadPublications().publications, 'nyast').slice(0, shown);
  return (
    <section className={styles.section} aria-labelledby="nya-publikationer">
      <div className={styles.head}>
        <h2 id="nya-publikationer">{t('publications.latest')}</h2>
        <a href={publicationsAddress} hrefLang={language}>
          {t('publications.all')}
        </a>
      </div>
      <ul role="list" className={styles.list}>
        {newest.map((publication) => (
          <li key={publication.id}>
            <PublicationBadge publication={publication} locale={locale} />
            <h3>
              <a href={publicationAddress(publication.id)} lang={language} hrefLang={language}>
                {publication.title}
              </a>
            </h3>
            <FileLink publication={publication} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
