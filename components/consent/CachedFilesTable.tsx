import { TableScroll } from '@/components/text/TableScroll';
import { cachedFiles } from '@/lib/consent/cachedFiles';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

/** What the browser keeps of what it has fetched. */
export function CachedFilesTable({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  const captionId = 'kakor-cached';
  return (
    <>
      <TableScroll captionId={captionId} hasManyWords>
        <table>
          <caption id={captionId}>{t('consent.cached.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('consent.cached.files')}</th>
              <th scope="col">{t('consent.table.purpose')}</th>
              <th scope="col">{t('consent.table.lifetime')}</th>
            </tr>
          </thead>
          <tbody>
            {cachedFiles.map(({ text, days }) => (
              <tr key={text}>
                <th scope="row">{t(`consent.cached.${text}.name`)}</th>
                <td>{t(`consent.cached.${text}.purpose`)}</td>
                <td>
                  {days === undefined
                    ? t('consent.cached.untilChanged')
                    : t('consent.cached.atMost', { count: days })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p>{t('consent.cached.same')}</p>
    </>
  );
}
