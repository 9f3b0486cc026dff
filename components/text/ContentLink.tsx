import type { ComponentProps } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { ExternalLink } from './ExternalLink';
import { MailText } from './MailText';

type ContentLinkProps = ComponentProps<'a'> & { locale: Locale };

/** A link in page text. */
export function ContentLink({ locale, children, ...link }: ContentLinkProps) {
  if (link.href?.startsWith('mailto:') && typeof children === 'string' && children.includes('@'))
    return (
      <a {...link}>
        <MailText address={children} />
      </a>
    );
  if (!link.href?.startsWith('http')) return <a {...link}>{children}</a>;
  return (
    <ExternalLink locale={locale} {...link}>
      {children}
    </ExternalLink>
  );
}
