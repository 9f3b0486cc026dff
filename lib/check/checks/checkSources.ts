import type { PageCheck } from '@/lib/content/PageCheck';
import { homeAddresses, originalLocale } from '@/lib/i18n/locales';

/** The landing page has the agency's own words, given as they are. What an easy-to-read page says stands with its sources on the ordinary one. */
export const checkSources: PageCheck = ({ page }, report) => {
  const { sources, easyVersionOf } = page.head;
  if (sources || easyVersionOf || page.address === homeAddresses[originalLocale]) return;
  report(
    { line: 1, column: 1 },
    'sources',
    'Sidan saknar källor. Skriv fältet sources med minst en källa: title, validity och gärna address.',
  );
};
