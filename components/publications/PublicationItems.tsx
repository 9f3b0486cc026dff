import { dataLocale, type Locale, langOn } from '@/lib/i18n/locales';
import { kindLanguage } from '@/lib/publications/kindLanguage';
import type { Publication } from '@/lib/publications/Publication';
import { publicationAddress } from '@/lib/publications/publicationAddresses';
import { keepNumbersWhole } from '@/lib/text/keepNumbersWhole';
import { FileLink } from './FileLink';
import { PublicationBadge } from './PublicationBadge';
import styles from './PublicationItems.module.css';

type PublicationItemsProps = {
  publications: readonly Publication[];
  locale: Locale;
  /** One step below the heading that the list stands under. */
  heading?: 'h2' | 'h3' | 'h4';
  /** Without what they are about and their files: these stand on their pages. */
  isBrief?: boolean;
};

export function PublicationItems({
  publications,
  locale,
  heading: Heading = 'h3',
  isBrief = false,
}: PublicationItemsProps) {
  const language = langOn(locale, dataLocale);
  const isTitleOfOthers = ({ id, title }: Publication) =>
    publications.some((other) => other.id !== id && other.title === title);
  return (
    <ul role="list" className={styles.items}>
      {publications.map((publication) => (
        <li key={publication.id}>
          <div>
            <PublicationBadge publication={publication} locale={locale} />
            <Heading>
              <a href={publicationAddress(publication.id)} lang={language} hrefLang={language}>
                {publication.title}
                {/* A report and its tables may have one title; the eye has the kind above it. */}
                {isTitleOfOthers(publication) && (
                  <span className="visually-hidden-inline" lang={kindLanguage(publication)}>
                    , {publication.series}
                  </span>
                )}
              </a>
            </Heading>
            {locale === dataLocale && !isBrief && <p>{keepNumbersWhole(publication.summary)}</p>}
          </div>
          {!isBrief && <FileLink publication={publication} locale={locale} />}
        </li>
      ))}
    </ul>
  );
}
