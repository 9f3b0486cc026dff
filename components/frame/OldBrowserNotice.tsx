import { frameIds } from '@/lib/content/anchors/frameIds';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './OldBrowserNotice.module.css';

/**
 * In every page, and hidden by the style sheet in every browser that has what the style sheet needs: no script and no
 * guessing from the browser's name. Next 16 supports Chrome 111, Edge 111, Firefox 111 and Safari 16.4, all of which have it.
 */
export function OldBrowserNotice({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  return (
    <section className={styles.notice} aria-labelledby={frameIds.oldBrowser}>
      <h2 id={frameIds.oldBrowser}>{t('frame.oldBrowserTitle')}</h2>
      <p>{t('frame.oldBrowserText')}</p>
    </section>
  );
}
