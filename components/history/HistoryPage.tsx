import { PageLayout } from '@/components/page/PageLayout';
import { changeAddresses, pageChangesAddress } from '@/lib/changes/changeAddresses';
import type { Page } from '@/lib/content/head/Page';
import { type HistoryDay, pageHistory } from '@/lib/history/pageHistory';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { outsideRender } from '@/lib/lean/outsideRender';
import { Comparison } from './Comparison';

/** How one page has changed, day by day: what the editor says, and the words themselves. */
export function HistoryPage({ page }: { page: Page }) {
  const { locale, address, head } = page;
  const t = getTranslator(locale);
  // The comparison has a limit of time, which it does not use.
  const days = outsideRender(() => pageHistory(page));
  const hasVersions = days.some(({ version }) => version);
  return (
    <PageLayout
      locale={locale}
      address={pageChangesAddress(address)}
      title={t('history.pageTitle', { title: head.title })}
      lead={hasVersions ? t('history.pageLead') : t('history.withoutGit')}
      trail={[{ address: changeAddresses[locale], title: t('history.allTitle') }]}
    >
      <p>
        <a href={address}>{t('history.toPage', { title: head.title })}</a>
      </p>
      {days.map((each) => (
        <Day key={each.day} locale={locale} {...each} />
      ))}
    </PageLayout>
  );
}

function Day({ locale, day, notes, version }: HistoryDay & { locale: Locale }) {
  const t = getTranslator(locale);
  return (
    <section>
      <h2 id={`dag-${day}`}>
        <time dateTime={day}>{formatDate(locale, day)}</time>
      </h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {version?.compared && <Comparison locale={locale} compared={version.compared} />}
      {version && !version.compared && <p>{t('history.firstVersion')}</p>}
      {!version && notes.length === 0 && <p>{t('history.updatedWithoutNote')}</p>}
    </section>
  );
}
