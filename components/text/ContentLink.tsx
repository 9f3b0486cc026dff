import type { ComponentProps } from 'react';
import { ExternalIcon } from '@/components/text/ExternalIcon';
import { MailText } from '@/components/text/MailText';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

type ContentLinkProps = ComponentProps<'a'> & { locale: Locale };

/** A link in page text. One that leaves the site says so, to eyes and ears; all open in the same window. */
export function ContentLink({ locale, children, ...link }: ContentLinkProps) {
  if (link.href?.startsWith('mailto:') && typeof children === 'string' && children.includes('@'))
    return (
      <a {...link}>
        <MailText address={children} />
      </a>
    );
  if (!link.href?.startsWith('http')) return <a {...link}>{children}</a>;
  return (
    <a {...link}>
      {children}
      <ExternalIcon label={getTranslator(locale)('page.external')} />
    </a>
  );
}
