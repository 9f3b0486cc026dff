import type { ReactNode } from 'react';
import { PageData } from '@/components/document/PageData';
import { EasyReadLink } from '@/components/easyread/EasyReadLink';
import { Frame } from '@/components/frame/Frame';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { LatestPublications } from '@/components/publications/LatestPublications';
import { LatestFigures } from '@/components/statistics/LatestFigures';
import { frameIds } from '@/lib/content/anchors/frameIds';
import type { Page } from '@/lib/content/head/Page';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { organisation } from '@/lib/metadata/jsonld/organisation';
import { siteAddress } from '@/lib/settings/siteAddress';
import { keepNumbersWhole } from '@/lib/text/keepNumbersWhole';
import styles from './LandingPage.module.css';

/**
 * Where a language begins: the whole width, cards and shortcuts, no menu at the side. Where its head names series, their newest
 * figures stand below, the first of them also as the ground of the heading, and then the newest publications.
 */
export function LandingPage({ page, children }: { page: Page; children: ReactNode }) {
  const { locale, address, head } = page;
  const { figures = [] } = head;
  const trail = [{ address, title: getTranslator(locale)('frame.start') }];
  return (
    <Frame locale={locale} address={address}>
      <PageData
        locale={locale}
        address={address}
        title={head.title}
        trail={[]}
        updated={head.updated}
        things={[organisation(siteAddress())]}
      />
      <div className={styles.ground}>
        <Breadcrumbs locale={locale} trail={trail} title={head.title} />
      </div>
      <main className={styles.main} id={frameIds.content} tabIndex={-1}>
        <div className={styles.heading}>
          <h1>{head.title}</h1>
          {head.lead && <p className={styles.lead}>{keepNumbersWhole(head.lead)}</p>}
          <EasyReadLink locale={locale} address={address} easyVersionOf={undefined} />
        </div>
        {children}
        {figures.length > 0 && (
          <>
            <LatestFigures locale={locale} ids={figures} />
            <LatestPublications locale={locale} />
          </>
        )}
      </main>
    </Frame>
  );
}
