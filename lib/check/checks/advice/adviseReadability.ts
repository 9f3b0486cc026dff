import type { PageCheck } from '@/lib/content/PageCheck';
import { lix } from '@/lib/content/tree/lix';
import { homeAddresses, plainLanguageLocale } from '@/lib/i18n/locales';

const maxLix = 50;

export const adviseReadability: PageCheck = ({ page, sentences }, report) => {
  // The landing page has the agency's own words, given as they are.
  if (page.locale !== plainLanguageLocale || page.address === homeAddresses[page.locale]) return;
  const measure = lix(sentences.map(({ text }) => text));
  if (measure === undefined || measure <= maxLix) return;
  report(
    { line: 1, column: 1 },
    'lix',
    `Sidan är svår att läsa: läsbarhetsindex (LIX) är ${measure}. Skriv kortare meningar och vanligare ord, så att det blir högst ${maxLix}.`,
  );
};
