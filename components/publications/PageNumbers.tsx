import { getTranslator } from '@/lib/i18n/getTranslator';
import styles from './PageNumbers.module.css';

type PageNumbersProps = { current: number; count: number; addressOf: (page: number) => string };

export function PageNumbers({ current, count, addressOf }: PageNumbersProps) {
  if (count === 1) return null;

  const t = getTranslator('sv');
  return (
    <nav aria-label={t('publications.search.pages')}>
      <ul role="list" className={styles.pages}>
        {current > 1 && (
          <li>
            <a href={addressOf(current - 1)} rel="prev">
              {t('publications.search.previous')}
            </a>
          </li>
        )}
        {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
          <li key={page}>
            <a
              href={addressOf(page)}
              aria-label={t('publications.search.page', { page })}
              aria-current={page === current ? 'page' : undefined}
            >
              {page}
            </a>
          </li>
        ))}
        {current < count && (
          <li>
            <a href={addressOf(current + 1)} rel="next">
              {t('publications.search.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
