import { PageDates } from '@/components/page/PageDates';
import { PageLayout } from '@/components/page/PageLayout';
import { Sources } from '@/components/page/Sources';
import type { Page } from '@/lib/content/head/Page';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { printAddress } from '@/lib/print/printAddress';
import type { Part } from '@/lib/print/sectionParts';
import { siteAddress } from '@/lib/settings/siteAddress';
import { readBody } from '@/lib/site/readBody';
import { keepNumbersWhole } from '@/lib/text/keepNumbersWhole';
import { printComponents } from './printComponents';
import styles from './SectionPrint.module.css';

const contentsId = 'innehallsforteckning';

/** A section on one page: its contents, then every page of it with its address, sources and dates. */
export function SectionPrint({ section, parts }: { section: Page; parts: readonly Part[] }) {
  const { locale, address, head } = section;
  const t = getTranslator(locale);
  return (
    <PageLayout
      locale={locale}
      address={printAddress(address)}
      title={t('print.title', { title: head.title })}
      lead={t('print.lead')}
      trail={[{ address, title: head.title }]}
    >
      <section>
        <h2 id={contentsId}>{t('print.contents')}</h2>
        <ol role="list" className={styles.contents}>
          {parts.map(({ id, number, page }) => (
            <li key={id}>
              <a href={`#${id}`}>{t('print.part', { number, title: page.head.title })}</a>
            </li>
          ))}
        </ol>
      </section>
      {parts.map((part) => (
        <PrintedPart key={part.id} {...part} />
      ))}
    </PageLayout>
  );
}

function PrintedPart(part: Part) {
  const { page, number, id } = part;
  const { locale, address, head } = page;
  const t = getTranslator(locale);
  return (
    <section className={styles.part}>
      <h2 id={id}>{t('print.part', { number, title: head.title })}</h2>
      <p>
        {t('print.address')} <a href={address}>{siteAddress() + address}</a>
      </p>
      {head.lead && <p className={styles.lead}>{keepNumbersWhole(head.lead)}</p>}
      {readBody(page).render(printComponents(part))}
      <Sources locale={locale} sources={head.sources ?? []} partId={id} />
      <PageDates locale={locale} reviewed={head.reviewed} updated={head.updated} />
    </section>
  );
}
