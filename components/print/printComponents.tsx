import type { ComponentProps } from 'react';
import { bindProps } from '@/components/content/bindProps';
import { mdxComponents } from '@/components/content/mdxComponents';
import { Card } from '@/components/mdx/Card';
import { Shortcuts } from '@/components/mdx/Shortcuts';
import { DatasetList } from '@/components/opendata/DatasetList';
import { AccessibilityStatement } from '@/components/statement/AccessibilityStatement';
import { ContentLink } from '@/components/text/ContentLink';
import type { BodyComponents } from '@/lib/content/readBody';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { Part } from '@/lib/print/readParts';

/**
 * What is written in a page, when it is one part among others: its headings one step lower, its anchors its own. Of lists of what
 * there is to fetch on the site, and of the form about cookies, only where they are is said.
 */
export function printComponents({ page, id }: Part): BodyComponents {
  const { locale } = page;
  const partId = id;
  return {
    ...mdxComponents(page),
    a: bindProps({ locale, partId }, PartLink),
    h2: bindProps({ partId, level: 'h3' as const }, PartHeading),
    h3: bindProps({ partId, level: 'h4' as const }, PartHeading),
    h4: bindProps({ partId, level: 'h5' as const }, PartHeading),
    AccessibilityStatement: bindProps(
      { page, heading: 'h3' as const, idPrefix: `${id}-` },
      AccessibilityStatement,
    ),
    Card: bindProps({ heading: 'h3' as const }, Card),
    ConsentSettings: bindProps({ locale, textKey: 'consent.settings.onPaper' as const }, OnSite),
    DatasetList: bindProps({ locale, heading: 'h4' as const }, DatasetList),
    PublicationList: bindProps({ locale, textKey: 'print.list' as const }, OnSite),
    Shortcuts: bindProps({ heading: 'h3' as const, id: `${id}-genvagar` }, Shortcuts),
    TermList: bindProps({ locale, textKey: 'print.list' as const }, OnSite),
  };
}

type PartHeadingProps = ComponentProps<'h3'> & { partId: string; level: 'h3' | 'h4' | 'h5' };

const PartHeading = ({ partId, level: Heading, id, ...rest }: PartHeadingProps) => (
  <Heading id={`${partId}-${id}`} {...rest} />
);

/** A link within its page stays within its part. */
function PartLink({ partId, href, ...link }: ComponentProps<typeof ContentLink> & { partId: string }) {
  return <ContentLink {...link} href={href?.startsWith('#') ? `#${partId}-${href.slice(1)}` : href} />;
}

type OnSiteProps = { locale: Locale; textKey: 'consent.settings.onPaper' | 'print.list' };

const OnSite = ({ locale, textKey }: OnSiteProps) => <p>{getTranslator(locale)(textKey)}</p>;
