import { TransText } from '@/components/text/TransText';
import { formatDate } from '@/lib/i18n/formatDate';
import type { Locale } from '@/lib/i18n/locales';
import styles from './PageDates.module.css';

type PageDatesProps = { locale: Locale; reviewed: string | undefined; updated: string | undefined };

/** When somebody last looked through the page, and when its words last changed. */
export function PageDates({ locale, reviewed, updated }: PageDatesProps) {
  const dates = [
    { textKey: 'page.reviewed', day: reviewed },
    { textKey: 'page.updated', day: updated },
  ] as const;
  const known = dates.filter(({ day }) => day !== undefined);
  if (known.length === 0) return null;

  return (
    <p className={styles.dates} data-unread="">
      {known.map(({ textKey, day = '' }) => (
        <span key={textKey}>
          <TransText
            locale={locale}
            textKey={textKey}
            values={{ date: formatDate(locale, day) }}
            parts={[<time key="date" dateTime={day} />]}
          />
        </span>
      ))}
    </p>
  );
}
