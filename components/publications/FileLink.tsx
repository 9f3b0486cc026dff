import { Icon } from '@/components/icon/Icon';
import type { Locale } from '@/lib/i18n/locales';
import type { Publication } from '@/lib/publications/Publication';
import { publicationFile } from '@/lib/publications/publicationFile';
import { publicationFileText } from '@/lib/publications/publicationFileText';
import styles from './FileLink.module.css';

/** Straight to the file, or to its page on the web. Nothing when it is only known to exist. Those who listen to links alone also hear of what. */
export function FileLink({ publication, locale }: { publication: Publication; locale: Locale }) {
  const file = publicationFile(publication);
  if (!file) return null;

  return (
    <a className={styles.link} href={file.address}>
      <Icon name={file.type ? 'file' : 'elsewhere'} />
      <span>
        {publicationFileText(file, locale)}
        <span className="visually-hidden-inline">: {publication.title}</span>
      </span>
    </a>
  );
}
