import { ContentLink } from '@/components/text/ContentLink';
import type { Source } from '@/lib/content/head/pageHead';
import { validityText } from '@/lib/content/head/validityText';
import type { Locale } from '@/lib/i18n/locales';

/** What a page builds on, each with the time that it holds for, where that is known. */
export function SourceItems({ locale, sources }: { locale: Locale; sources: readonly Source[] }) {
  return (
    <ul>
      {sources.map(({ title, address, validity }) => (
        <li key={title}>
          {address ? (
            <ContentLink locale={locale} href={address}>
              {title}
            </ContentLink>
          ) : (
            title
          )}
          {validityText(validity)}
        </li>
      ))}
    </ul>
  );
}
