import type { MDXComponents } from 'mdx/types';
import type { ComponentType, ReactNode } from 'react';
import { ConsentSettings } from '@/components/consent/ConsentSettings';
import { CookieTable } from '@/components/consent/CookieTable';
import { Drawing } from '@/components/drawing/Drawing';
import { DatasetList } from '@/components/opendata/DatasetList';
import { PublicationList } from '@/components/publications/PublicationList';
import { AccessibilityStatement } from '@/components/statement/AccessibilityStatement';
import { Chart } from '@/components/statistics/Chart';
import { SeriesList } from '@/components/statistics/SeriesList';
import { Term } from '@/components/terms/Term';
import { TermList } from '@/components/terms/TermList';
import type { Page } from '@/lib/content/Page';
import type { Locale } from '@/lib/i18n/locales';
import { Callout } from './Callout';
import { Card } from './Card';
import { Cards } from './Cards';
import { Contact } from './Contact';
import { ContentLink } from './ContentLink';
import { Event } from './Event';
import { Fold } from './Fold';
import { Shortcuts } from './Shortcuts';
import { Step } from './Step';
import { Steps } from './Steps';
import { Table } from './Table';
import { Timeline } from './Timeline';

/**
 * What editors can write besides Markdown. A name that is not here stops the build (lib/content/mdxComponentProps.ts tells the
 * checks which attributes each of them takes; a test compares the two).
 */
export function mdxComponents({ locale, head }: Page): MDXComponents {
  return {
    a: inLocale(locale, ContentLink),
    th: ColumnHeading,
    AccessibilityStatement: () =>
      head.statement && (
        <AccessibilityStatement locale={locale} statement={head.statement} updated={head.updated} />
      ),
    Callout: inLocale(locale, Callout),
    Card,
    Cards,
    Chart: inLocale(locale, Chart),
    ConsentSettings: inLocale(locale, ConsentSettings),
    Contact,
    CookieTable: inLocale(locale, CookieTable),
    DatasetList: inLocale(locale, DatasetList),
    Drawing: inLocale(locale, Drawing),
    Event,
    Fold,
    PublicationList: inLocale(locale, PublicationList),
    SeriesList: inLocale(locale, SeriesList),
    Shortcuts,
    Step,
    Steps,
    Table: inLocale(locale, Table),
    Term: inLocale(locale, Term),
    TermList: inLocale(locale, TermList),
    Timeline,
  };
}

/** Editors do not write which language their page is in; its components know. */
const inLocale =
  <Props extends { locale: Locale }>(locale: Locale, Component: ComponentType<Props>) =>
  (props: Omit<Props, 'locale'>) => <Component {...(props as Props)} locale={locale} />;

/** The first row of a Markdown table heads its columns. */
function ColumnHeading({ children }: { children?: ReactNode }) {
  return <th scope="col">{children}</th>;
}
