import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { relatedDocuments } from '@/lib/site/relatedDocuments';
import styles from './Related.module.css';

type RelatedProps = { locale: Locale; address: string; chosen?: readonly string[] };

/** Where to go from here: what else there is about the same, each with the word for what it is. */
export function Related({ locale, address, chosen }: RelatedProps) {
  const related = relatedDocuments(locale, address, chosen);
  if (related.length === 0) return null;

  const t = getTranslator(locale);
  return (
    <section className={styles.related} data-unread="">
      <h2>{t('page.related')}</h2>
      <ul role="list">
        {related.map(({ address: to, title, kind }) => (
          <li key={to}>
            {/* A term and a series may have one title: among links alone, the kind tells them apart. */}
            <a href={to}>
              {title}
              <span className="visually-hidden-inline">, {t(`search.kind.${kind}`)}</span>
            </a>{' '}
            <span aria-hidden="true">{t(`search.kind.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
