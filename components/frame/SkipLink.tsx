import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './SkipLink.module.css';

/** The id of <main>, where the skip link leads. */
export const contentId = 'innehall';

export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a className={styles.link} href={`#${contentId}`}>
      {getTranslator(locale)('frame.skipLink')}
    </a>
  );
}
