import { frameIds } from '@/lib/content/anchors/frameIds';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './SkipLink.module.css';

export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a className={styles.link} href={`#${frameIds.content}`} data-nosnippet="">
      {getTranslator(locale)('frame.skipLink')}
    </a>
  );
}
