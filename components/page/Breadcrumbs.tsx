import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './Breadcrumbs.module.css';

export type TrailItem = { address: string; title: string };

type BreadcrumbsProps = {
  locale: Locale;
  trail: TrailItem[];
  /** Of the page that is shown. */
  title: string;
};

/** Where the page lies; the last one is the page itself, and no link. */
export function Breadcrumbs({ locale, trail, title }: BreadcrumbsProps) {
  const t = getTranslator(locale);
  return (
    <nav className={styles.breadcrumbs} aria-label={t('frame.breadcrumbs')}>
      <ol role="list">
        {trail.map((item) => (
          <li key={item.address}>
            <a href={item.address}>{item.title}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}
