import type { ReactNode } from 'react';
import { ConsentSettings } from '@/components/consent/ConsentSettings';
import { CookieTable } from '@/components/consent/CookieTable';
import { DecisionList } from '@/components/decisions/DecisionList';
import { Drawing } from '@/components/drawing/Drawing';
import { Callout } from '@/components/mdx/Callout';
import { Card } from '@/components/mdx/Card';
import { Cards } from '@/components/mdx/Cards';
import { Contact } from '@/components/mdx/Contact';
import { Event } from '@/components/mdx/Event';
import { Fold } from '@/components/mdx/Fold';
import { Shortcuts } from '@/components/mdx/Shortcuts';
import { Step } from '@/components/mdx/Step';
import { Steps } from '@/components/mdx/Steps';
import { Timeline } from '@/components/mdx/Timeline';
import { DatasetList } from '@/components/opendata/DatasetList';
import { PublicationList } from '@/components/publications/PublicationList';
import { AccessibilityStatement } from '@/components/statement/AccessibilityStatement';
import { Chart } from '@/components/statistics/Chart';
import { SeriesList } from '@/components/statistics/SeriesList';
import { Table } from '@/components/statistics/Table';
import { Term } from '@/components/terms/Term';
import { TermList } from '@/components/terms/TermList';
import { ContentLink } from '@/components/text/ContentLink';
import type { Page } from '@/lib/content/head/Page';
import type { BodyComponents } from '@/lib/content/readBody';
import { bindProps } from './bindProps';

/**
 * What editors can write besides Markdown. A name that is not here stops the build (lib/content/body/mdxComponentProps.ts tells the
 * checks which attributes each of them takes; a test compares the two).
 */
export function mdxComponents(page: Page): BodyComponents {
  const language = { locale: page.locale };
  return {
    a: bindProps(language, ContentLink),
    th: ColumnHeading,
    AccessibilityStatement: bindProps({ page }, AccessibilityStatement),
    Callout: bindProps(language, Callout),
    Card,
    Cards,
    Chart: bindProps(language, Chart),
    ConsentSettings: bindProps(language, ConsentSettings),
    Contact,
    CookieTable: bindProps(language, CookieTable),
    DatasetList: bindProps(language, DatasetList),
    DecisionList: bindProps(language, DecisionList),
    Drawing: bindProps(language, Drawing),
    Event,
    Fold,
    PublicationList: bindProps(language, PublicationList),
    SeriesList: bindProps(language, SeriesList),
    Shortcuts,
    Step,
    Steps,
    Table: bindProps(language, Table),
    Term: bindProps(language, Term),
    TermList: bindProps(language, TermList),
    Timeline,
  };
}

/** The first row of a Markdown table heads its columns. */
function ColumnHeading({ children }: { children?: ReactNode }) {
  return <th scope="col">{children}</th>;
}
