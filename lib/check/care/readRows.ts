import type { Page } from '@/lib/content/head/Page';
import type { Site } from '@/lib/content/Site';
import { linksOf } from '@/lib/content/tree/linksOf';
import { lix } from '@/lib/content/tree/lix';
import { parseBody } from '@/lib/content/tree/parseBody';
import { sentencesOf } from '@/lib/content/tree/sentencesOf';
import { wordsOf } from '@/lib/content/tree/wordsOf';
import { loadValues } from '@/lib/content/values/loadValues';
import { type ValueUse, valuesOnPage } from '@/lib/content/values/valuesOnPage';
import { plainLanguageLocale } from '@/lib/i18n/locales';

/** A page as the report needs it. */
export type Row = {
  page: Page;
  /** The addresses that it links to. */
  links: Set<string>;
  words: number;
  /** Of pages in Swedish that have enough words for it. */
  lix: number | undefined;
  values: ValueUse[];
};

/** Pages with a fault in their head or markup are left to the check. */
export function readRows(site: Site): Row[] {
  return site.files.flatMap((file): Row[] => {
    const { source } = site.read(file);
    if (!source) return [];
    const parsed = parseBody(file.file, source.body);
    if ('fault' in parsed) return [];

    const sentences = sentencesOf(parsed.tree, source.body).map(({ text }) => text);
    const links = new Set(linksOf(parsed.tree).map(({ href }) => href.replace(/[?#].*$/s, '')));
    const measure = source.page.locale === plainLanguageLocale ? lix(sentences) : undefined;
    const values = valuesOnPage(source.page, parsed.tree, loadValues());
    return [{ page: source.page, links, words: sentences.flatMap(wordsOf).length, lix: measure, values }];
  });
}
