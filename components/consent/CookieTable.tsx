import { TableScroll } from '@/components/text/TableScroll';
import { inventoryFor, type StoredItem } from '@/lib/consent/inventory';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { analyticsProvider } from '@/lib/settings/analyticsProvider';
import { CachedFilesTable } from './CachedFilesTable';

/** Made from the inventory: name, purpose, who sets it, how long it lasts (C32); and what the browser keeps by itself. */
export function CookieTable({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  const items = inventoryFor(analyticsProvider());
  const analytics = items.filter(({ group }) => group === 'analytics');

  return (
    <>
      <ItemTable locale={locale} id="necessary" items={items.filter(({ group }) => group === 'necessary')} />
      {analytics.length > 0 && (
        <>
          <ItemTable locale={locale} id="analytics" items={analytics} />
          <p>{t('consent.table.removed')}</p>
        </>
      )}
      {items.some((item) => item.provider) && <p>{t('consent.table.notSet')}</p>}
      <CachedFilesTable locale={locale} />
    </>
  );
}

function ItemTable({ locale, id, items }: { locale: Locale; id: StoredItem['group']; items: StoredItem[] }) {
  const t = getTranslator(locale);
  const captionId = `kakor-${id}`;
  return (
    <TableScroll captionId={captionId} hasManyWords>
      <table>
        <caption id={captionId}>{t(`consent.table.${id}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('consent.table.name')}</th>
            <th scope="col">{t('consent.table.kind')}</th>
            <th scope="col">{t('consent.table.purpose')}</th>
            <th scope="col">{t('consent.table.setBy')}</th>
            <th scope="col">{t('consent.table.lifetime')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ name, kind, text, lifetime }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{t(`consent.kind.${kind}`)}</td>
              <td>{t(`consent.item.${text}.purpose`)}</td>
              <td>{t(`consent.item.${text}.setBy`)}</td>
              <td>
                {'until' in lifetime
                  ? t(`consent.lifetime.${lifetime.until}`)
                  : t(`consent.lifetime.${lifetime.unit}`, { count: lifetime.count })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
