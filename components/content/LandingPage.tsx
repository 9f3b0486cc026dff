import type { ReactNode } from 'react';
import { PageData } from '@/components/document/PageData';
import { Frame } from '@/components/frame/Frame';
import { contentId } from '@/components/frame/SkipLink';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import type { Page } from '@/lib/content/head/Page';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { organisation } from '@/lib/jsonld/organisation';
import { siteAddress } from '@/lib/settings/siteAddress';
import styles from './LandingPage.module.css';

/** Where a language begins: the whole width, cards and shortcuts, no menu at the side. */
export function LandingPage({ page, children }: { page: Page; children: ReactNode }) {
  const { locale, address, head } = page;
  const trail = [{ address, title: getTranslator(locale)('frame.start') }];
  return (
    <Frame locale={locale} address={address}>
      <PageData
        locale={locale}
        address={address}
        title={head.title}
        trail={trail}
        updated={head.updated}
        things={[organisation(siteAddress())]}
      />
      <Breadcrumbs locale={locale} trail={trail} title={head.title} />
      <main className={styles.main} id={contentId} tabIndex={-1}>
        <h1>{head.title}</h1>
        {head.lead && <p className={styles.lead}>{head.lead}</p>}
        {children}
      </main>
    </Frame>
  );
}
