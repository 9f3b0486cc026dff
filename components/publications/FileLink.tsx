import { Icon } from '@/components/icon/Icon';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { Publication } from '@/lib/publications/Publication';
import { publicationFile } from '@/lib/publications/publicationFile';
import styles from './FileLink.module.css';

/** Straight to the file, or to the page on the web where there is none. Those who listen to links alone also hear of what. */
export function FileLink({ publication, locale }: { publication: Publication; locale: Locale }) {
  const file = publicationFile(publication);
  if (!file) return null;

  return (
    <a className={styles.link} href={file.address}>
      <Icon name={file.type ? 'file' : 'elsewhere'} />
      <span>
        {file.type ?? getTranslator(locale)('publications.onTheWeb')}
        <span className="visually-hidden">: {publication.title}</span>
      </span>
    </a>
  );
}
