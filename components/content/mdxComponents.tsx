import type { ComponentType, ReactNode } from 'react';
import { ConsentSettings } from '@/components/consent/ConsentSettings';
import { CookieTable } from '@/components/consent/CookieTable';
import { DecisionList } from '@/components/decisions/DecisionList';
import { Drawing } from '@/components/drawing/Drawing';
import { SignLanguageFilm } from '@/components/film/SignLanguageFilm';
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
import type { Locale } from '@/lib/i18n/locales';
import type { WrittenProps } from '@/lib/site/pageComponents';
import type { BodyComponents } from '@/lib/site/readBody';
import { bindProps } from './bindProps';

/** Where a component stands: what its view is given besides what the editor wrote. */
export type Place = {
  page: Page;
  locale: Locale;
  /** Of a heading just below that of the page, and of one more step. */
  heading: 'h2' | 'h3';
  subheading: 'h3' | 'h4';
  /** Before every id, where a page is one part among others. */
  idPrefix: string;
};

type Written = WrittenProps<ReactNode>;

/** How each component looks that editors can write. What else is known of it, lib/<subject>/<name>Component.ts says. */
export type Views = { [Name in keyof Written]: ComponentType<Written[Name] & Place> };

export const views: Views = {
  AccessibilityStatement,
  Callout,
  Card,
  Cards,
  Chart,
  ConsentSettings,
  Contact,
  CookieTable,
  DatasetList,
  DecisionList,
  Drawing,
  Event,
  Fold,
  PublicationList,
  SeriesList,
  Shortcuts,
  SignLanguageFilm,
  Step,
  Steps,
  Table,
  Term,
  TermList,
  Timeline,
};

/** What the body of a page is shown with: the views, and what Markdown's own elements become. */
export function mdxComponents(page: Page, part: Partial<Place> = {}): BodyComponents {
  const { locale } = page;
  const place: Place = { page, locale, heading: 'h2', subheading: 'h3', idPrefix: '', ...part };
  const placed = Object.entries(views).map(([name, view]) => [
    name,
    bindProps(place, view as ComponentType<Place>),
  ]);
  return { a: bindProps({ locale }, ContentLink), ...Object.fromEntries(placed) };
}
