import type { ComponentProps } from 'react';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { ExternalIcon } from './ExternalIcon';
import styles from './ExternalLink.module.css';

/** A link that leaves the site says so, to eyes and ears, and on paper where it leads. It opens in the same window. */
export const ExternalLink = ({ locale, children, ...link }: ComponentProps<'a'> & { locale: Locale }) => (
  <a className={styles.link} {...link}>
    {children}
    <ExternalIcon label={getTranslator(locale)('page.external')} />
  </a>
);
