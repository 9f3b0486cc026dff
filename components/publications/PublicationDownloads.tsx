import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { Kind } from '@/lib/publications/kindSchema';
import { downloadsPart } from '@/lib/publications/listHeadings';
import {
  feedAddress,
  publicationCsvAddress,
  publicationJsonAddress,
  publicationXlsxAddress,
} from '@/lib/publications/publicationAddresses';

type PublicationDownloadsProps = {
  /** Those whose feeds are offered, instead of the feed of all. */
  kinds?: readonly Kind[];
  locale: Locale;
};

export function PublicationDownloads({ kinds = [], locale }: PublicationDownloadsProps) {
  const t = getTranslator(locale);
  return (
    <section>
      <h2 id={downloadsPart.id}>{t(downloadsPart.text)}</h2>
      <p>{t('publications.downloadsLead')}</p>
      <p>{t('publications.reservation')}</p>
      <ul>
        <li>
          <a href={publicationCsvAddress}>{t('publications.csv')}</a>
        </li>
        <li>
          <a href={publicationXlsxAddress}>{t('publications.xlsx')}</a>
        </li>
        <li>
          <a href={publicationJsonAddress}>{t('publications.json')}</a>
        </li>
        {kinds.map(({ id, title }) => (
          <li key={id}>
            <a href={feedAddress(id)}>{t('publications.kindFeed', { title })}</a>
          </li>
        ))}
        {kinds.length === 0 && (
          <li>
            <a href={feedAddress()}>{t('publications.feed')}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
