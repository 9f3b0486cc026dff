import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { Publication } from '@/lib/publications/Publication';
import { publicationAddress } from '@/lib/publications/publicationAddresses';
import { PublicationDateText } from './PublicationDateText';
import styles from './PublicationItems.module.css';

type PublicationItemsProps = { publications: readonly Publication[]; locale: Locale };

export function PublicationItems({ publications, locale }: PublicationItemsProps) {
  const t = getTranslator(locale);
  return (
    <ul role="list" className={styles.items}>
      {publications.map(({ id, title, series, number, edition, date }) => (
        <li key={id}>
          <a href={publicationAddress(id)}>{title}</a>
          <p>
            {number ? `${series} ${number}` : series}
            {edition && `, ${t('publications.version', { edition }).toLowerCase()}`}
            {' · '}
            <PublicationDateText date={date} locale={locale} />
          </p>
        </li>
      ))}
    </ul>
  );
}
