import type { ReactNode } from 'react';
import type { Thing } from 'schema-dts';
import { PageData } from '@/components/document/PageData';
import { EasyReadLink } from '@/components/easyread/EasyReadLink';
import { Frame } from '@/components/frame/Frame';
import { Related } from '@/components/related/Related';
import { frameIds } from '@/lib/content/anchors/frameIds';
import type { Source } from '@/lib/content/head/pageHead';
import type { Locale } from '@/lib/i18n/locales';
import { keepNumbersWhole } from '@/lib/text/keepNumbersWhole';
import { Breadcrumbs, type TrailItem } from './Breadcrumbs';
import styles from './PageLayout.module.css';
import { PageProvenance } from './PageProvenance';

type PageLayoutProps = {
  locale: Locale;
  /** Left out by an answer that has no address of its own, such as a 404. */
  address?: string;
  title: string;
  lead?: string;
  /** On an easy-to-read page the address of the page that it is a version of. */
  easyVersionOf?: string;
  /** The pages above this one, nearest last. */
  trail: TrailItem[];
  /** Beside the text on wide screens, above it on phones. */
  aside?: ReactNode;
  /** What the page holds: beside the text where there is room, else a fold above it. */
  contents?: ReactNode;
  reviewed?: string;
  updated?: string;
  sources?: Source[];
  /** How sure the facts are, a sentence for each. */
  doubts?: readonly string[];
  /** How the page has changed. */
  history?: ReactNode;
  /** Addresses of what is about the same, as editors chose them. */
  related?: readonly string[];
  /** What the page is about, for machines: a data set, a term, a report. */
  things?: readonly Thing[];
  /** The cookie page asks in its own words (C32). */
  withoutBanner?: boolean;
  children: ReactNode;
};

/** The frame of every page, and in it what every page has: where it lies, its heading, and what it builds on. */
export function PageLayout(props: PageLayoutProps) {
  const {
    locale,
    address,
    title,
    lead,
    easyVersionOf,
    trail,
    aside,
    contents,
    reviewed,
    updated,
    sources = [],
    doubts = [],
    history,
    related,
    things,
    withoutBanner,
    children,
  } = props;
  return (
    <Frame locale={locale} address={address} withoutBanner={withoutBanner}>
      {address && (
        <PageData
          locale={locale}
          address={address}
          title={title}
          trail={trail}
          updated={updated}
          easyVersionOf={easyVersionOf}
          things={things}
        />
      )}
      {trail.length > 0 && <Breadcrumbs locale={locale} trail={trail} title={title} />}
      <div className={aside ? styles.withAside : styles.alone}>
        {aside}
        <main className={contents ? styles.withContents : styles.main} id={frameIds.content} tabIndex={-1}>
          <div className={styles.heading}>
            <h1>{title}</h1>
            {lead && <p className={styles.lead}>{keepNumbersWhole(lead)}</p>}
            {address && <EasyReadLink locale={locale} address={address} easyVersionOf={easyVersionOf} />}
          </div>
          {contents}
          <div className={easyVersionOf ? `${styles.body} ${styles.easy}` : styles.body}>
            {children}
            {address && <Related locale={locale} address={address} chosen={related} />}
            <PageProvenance
              locale={locale}
              reviewed={reviewed}
              updated={updated}
              sources={sources}
              doubts={doubts}
              history={history}
            />
          </div>
        </main>
      </div>
    </Frame>
  );
}
