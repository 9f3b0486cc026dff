import type { ReactNode } from 'react';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { EarlyScript } from './EarlyScript';
import { Font } from './Font';

type DocumentProps = { locale: Locale; children: ReactNode };

/** The root of every page: its language, its direction, and the one script that runs before the first paint. */
export function Document({ locale, children }: DocumentProps) {
  return (
    // The early script writes on <html> before React reads it.
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <EarlyScript />
        <Font />
      </head>
      <body>{children}</body>
    </html>
  );
}
