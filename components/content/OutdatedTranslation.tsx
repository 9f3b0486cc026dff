import { Callout } from '@/components/mdx/Callout';
import { isTranslationOutdated } from '@/lib/content/head/isTranslationOutdated';
import type { Page } from '@/lib/content/head/Page';
import { findPage } from '@/lib/content/loadPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { originalLocale } from '@/lib/i18n/locales';

/** The page that a translation follows has changed since: the visitor is told, and shown the way to it. */
export function OutdatedTranslation({ page }: { page: Page }) {
  const { locale, head } = page;
  const original = head.translation && findPage(originalLocale, head.translation);
  if (!original || !isTranslationOutdated(page, original)) return null;

  const t = getTranslator(locale);
  return (
    <Callout locale={locale} kind="information">
      <p>
        {t('page.outdatedTranslation')}{' '}
        <a href={original.address} hrefLang={originalLocale}>
          {t('page.original', { title: original.head.title })}
        </a>
      </p>
    </Callout>
  );
}
