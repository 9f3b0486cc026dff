import type { ReactNode } from 'react';
import { Frame } from '@/components/frame/Frame';
import { contentId } from '@/components/frame/SkipLink';
import type { Page } from '@/lib/content/Page';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { Breadcrumbs } from './Breadcrumbs';
import styles from './LandingPage.module.css';

/** Where a language begins: the whole width, cards and shortcuts, no menu at the side. */
export function LandingPage({ page, children }: { page: Page; children: ReactNode }) {
  const { locale, address, head } = page;
  const t = getTranslator(locale);
  return (
    <Frame locale={locale} address={address}>
      <Breadcrumbs locale={locale} trail={[{ address: '/', title: t('frame.start') }]} title={head.title} />
      <main className={styles.main} id={contentId} tabIndex={-1}>
        <h1>{head.title}</h1>
        {head.lead && <p className={styles.lead}>{head.lead}</p>}
        {children}
      </main>
    </Frame>
  );
}
