import type { MDXComponents } from 'mdx/types';
import { ConsentSettings } from '@/components/consent/ConsentSettings';
import { CookieTable } from '@/components/consent/CookieTable';
import type { Page } from '@/lib/content/Page';
import { Callout, type CalloutKind } from './Callout';
import { Card } from './Card';
import { Cards } from './Cards';
import { Contact } from './Contact';
import { ContentLink } from './ContentLink';
import { Event } from './Event';
import { Fold } from './Fold';
import { MarkdownTable } from './MarkdownTable';
import { Shortcuts } from './Shortcuts';
import { Step } from './Step';
import { Steps } from './Steps';
import { Timeline } from './Timeline';

type With<Props> = Props & { children: React.ReactNode };

/**
 * What editors can write besides Markdown. A name that is not here stops the build (lib/content/mdxComponentProps.ts tells the
 * checks which attributes each of them takes; a test compares the two).
 */
export function mdxComponents({ locale }: Page): MDXComponents {
  return {
    a: (props) => <ContentLink locale={locale} {...props} />,
    th: (props) => <th scope="col" {...props} />,
    Callout: (props: With<{ kind: CalloutKind }>) => <Callout locale={locale} {...props} />,
    Card,
    Cards,
    ConsentSettings: () => <ConsentSettings locale={locale} />,
    Contact,
    CookieTable: () => <CookieTable locale={locale} />,
    Event,
    Fold,
    Shortcuts,
    Step,
    Steps,
    Table: MarkdownTable,
    Timeline,
  };
}
