import type { Page } from '@/lib/content/head/Page';
import { ancestorsOf, childrenOf } from '@/lib/content/head/pageTree';
import { getTranslator } from '@/lib/i18n/getTranslator';
import styles from './PreviousNext.module.css';

/** Only where an order is meant: the page above says `sequence: true`. */
export function PreviousNext({ pages, page }: { pages: readonly Page[]; page: Page }) {
  const above = ancestorsOf(pages, page).at(-1);
  if (!above?.head.sequence) return null;

  const row = childrenOf(pages, above.address);
  const place = row.findIndex(({ address }) => address === page.address);
  const t = getTranslator(page.locale);
  const previous = row[place - 1];
  const next = row[place + 1];
  if (!previous && !next) return null;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className={styles.row} role="group" aria-label={t('page.pages')}>
      {previous && (
        <a href={previous.address} rel="prev">
          {t('page.previous', { title: previous.head.title })}
        </a>
      )}
      {next && (
        <a href={next.address} rel="next">
          {t('page.next', { title: next.head.title })}
        </a>
      )}
    </div>
  );
}
