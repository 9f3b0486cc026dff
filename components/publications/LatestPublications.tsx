import { LatestSection } from '@/components/page/LatestSection';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale, langOn } from '@/lib/i18n/locales';
import { latestPublications } from '@/lib/publications/latestPublications';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationAddress, publicationsAddress } from '@/lib/publications/publicationAddresses';
import { FileLink } from './FileLink';
import styles from './LatestPublications.module.css';
import { PublicationBadge } from './PublicationBadge';

/** As many as stand side by side. */
const shown = 3;

export function LatestPublications({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  const language = langOn(locale, dataLocale);
  return (
    <LatestSection
      id="nya-publikationer"
      title={t('publications.latest')}
      all={{ address: publicationsAddress, text: t('publications.all'), language }}
    >
      {latestPublications(loadPublications(), shown).map((publication) => (
        <li key={publication.id} className={styles.publication}>
          <PublicationBadge publication={publication} locale={locale} />
          <h3>
            <a href={publicationAddress(publication.id)} lang={language} hrefLang={language}>
              {publication.title}
            </a>
          </h3>
          <FileLink publication={publication} locale={locale} />
        </li>
      ))}
    </LatestSection>
  );
}
