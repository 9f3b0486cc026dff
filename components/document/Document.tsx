import type { ReactNode } from 'react';
import { type Locale, languageOf } from '@/lib/i18n/locales';
import { EarlyScript } from './EarlyScript';
import { Font } from './Font';
import { OpenSearchLink } from './OpenSearchLink';

type DocumentProps = { locale: Locale; children: ReactNode };

/** The root of every page: its language, its direction, and the one script that runs before the first paint. */
export async function Document({ locale, children }: DocumentProps) {
  const whileWriting = process.env.WRITING === 'dev' ? await contentRefresh() : undefined;
  return (
    // The early script writes on <html> before React reads it.
    <html lang={locale} dir={languageOf(locale).direction} suppressHydrationWarning>
      <head>
        <EarlyScript />
        <Font />
        <OpenSearchLink locale={locale} />
      </head>
      <body>
        {children}
        {whileWriting}
      </body>
    </html>
  );
}

/** Asked for only by `npm run dev`, so that the built site has nothing of it. */
async function contentRefresh() {
  const { ContentRefresh } = await import('./ContentRefresh.client');
  return <ContentRefresh />;
}
