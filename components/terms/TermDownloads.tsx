import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { downloadsHeadingId } from '@/lib/terms/listHeadings';
import { termCsvAddress, termJsonAddress, termXlsxAddress } from '@/lib/terms/termAddresses';

export function TermDownloads({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  return (
    <section>
      <h2 id={downloadsHeadingId}>{t('terms.downloads')}</h2>
      <ul>
        <li>
          <a href={termCsvAddress}>{t('terms.csv')}</a>
        </li>
        <li>
          <a href={termXlsxAddress}>{t('terms.xlsx')}</a>
        </li>
        <li>
          <a href={termJsonAddress}>{t('terms.json')}</a>
        </li>
      </ul>
    </section>
  );
}
