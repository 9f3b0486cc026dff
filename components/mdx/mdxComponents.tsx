import type { ReactNode } from 'react';
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
import type { BodyComponents } from '@/lib/content/readBody';
import { Callout } from './Callout';
import { Card } from './Card';
import { Cards } from './Cards';
import { Contact } from './Contact';
import { ContentLink } from './ContentLink';
import { Event } from './Event';
import { Fold } from './Fold';
import { given } from './given';
import { Shortcuts } from './Shortcuts';
import { Step } from './Step';
import { Steps } from './Steps';
import { Table } from './Table';
import { Timeline } from './Timeline';

/**
 * What editors can write besides Markdown. A name that is not here stops the build (lib/content/mdxComponentProps.ts tells the
 * checks which attributes each of them takes; a test compares the two).
 */
export function mdxComponents(page: Page): BodyComponents {
  const language = { locale: page.locale };
  return {
    a: given(language, ContentLink),
    th: ColumnHeading,
    AccessibilityStatement: given({ page }, AccessibilityStatement),
    Callout: given(language, Callout),
    Card,
    Cards,
    Chart: given(language, Chart),
    ConsentSettings: given(language, ConsentSettings),
    Contact,
    CookieTable: given(language, CookieTable),
    DatasetList: given(language, DatasetList),
    Drawing: given(language, Drawing),
    Event,
    Fold,
    PublicationList: given(language, PublicationList),
    SeriesList: given(language, SeriesList),
    Shortcuts,
    Step,
    Steps,
    Table: given(language, Table),
    Term: given(language, Term),
    TermList: given(language, TermList),
    Timeline,
  };
}

/** The first row of a Markdown table heads its columns. */
function ColumnHeading({ children }: { children?: ReactNode }) {
  return <th scope="col">{children}</th>;
}
