import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { kindLanguage } from '@/lib/publications/kindLanguage';
import type { Publication } from '@/lib/publications/Publication';
import styles from './PublicationBadge.module.css';
import { PublicationDateText } from './PublicationDateText';

/** What kind of publication it is, and as much of its date and number as is known. */
export function PublicationBadge({ publication, locale }: { publication: Publication; locale: Locale }) {
  const t = getTranslator(locale);
  const { series, date, number, edition } = publication;
  const language = kindLanguage(publication);
  return (
    <p className={styles.line}>
      <span className={styles.badge} lang={language === locale ? undefined : language}>
        {series}
      </span>
      {(date || number) && (
        <span>
          {date && <PublicationDateText date={date} locale={locale} />}
          {date && number && ' · '}
          {number && t('publications.numbered', { number })}
          {edition && `, ${t('publications.version', { edition }).toLowerCase()}`}
        </span>
      )}
    </p>
  );
}
