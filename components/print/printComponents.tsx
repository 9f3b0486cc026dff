import type { ComponentProps } from 'react';
import { bindProps } from '@/components/content/bindProps';
import { mdxComponents } from '@/components/content/mdxComponents';
import { ContentLink } from '@/components/text/ContentLink';
import { getTranslator, type TextKey } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { Part } from '@/lib/print/sectionParts';
import { pageComponents } from '@/lib/site/pageComponents';
import type { BodyComponents } from '@/lib/site/readBody';

/**
 * What is written in a page, when it is one part among others: its headings one step lower, its anchors its own. Of lists of what
 * there is to fetch on the site, and of the form about cookies, only where they are is said.
 */
export function printComponents({ page, id }: Part): BodyComponents {
  const { locale } = page;
  const partId = id;
  return {
    ...mdxComponents(page, { heading: 'h3', subheading: 'h4', idPrefix: `${id}-` }),
    a: bindProps({ locale, partId }, PartLink),
    h2: bindProps({ partId, level: 'h3' as const }, PartHeading),
    h3: bindProps({ partId, level: 'h4' as const }, PartHeading),
    h4: bindProps({ partId, level: 'h5' as const }, PartHeading),
    ...Object.fromEntries(
      [...pageComponents].flatMap(([name, { print }]) =>
        print === 'same' ? [] : [[name, bindProps({ locale, textKey: print }, OnSite)]],
      ),
    ),
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

type OnSiteProps = { locale: Locale; textKey: TextKey };

const OnSite = ({ locale, textKey }: OnSiteProps) => <p>{getTranslator(locale)(textKey)}</p>;
