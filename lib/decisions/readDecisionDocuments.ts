import type { SearchDocument } from '@/lib/content/SearchDocument';
import { trailTitles } from '@/lib/content/trailTo';
import { formatPartialDate } from '@/lib/i18n/formatPartialDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { decisionsAddress } from './decisionAddresses';
import { decisionQueryAddress } from './decisionQuery';
import { decisionYear } from './decisionRow';
import { loadDecisions } from './loadDecisions';

/** Each decision is found under the page of the register, and leads to itself in it. */
export function readDecisionDocuments(): SearchDocument[] {
  const t = getTranslator(dataLocale);
  const trail = trailTitles(dataLocale, decisionsAddress);
  return loadDecisions().map((decision) => {
    const leadsTo = decisionQueryAddress({
      words: decision.number ?? decision.title,
      kind: decision.kind,
      year: decisionYear(decision),
      page: 1,
    });
    return {
      id: decision.address,
      locale: dataLocale,
      kind: 'heading',
      address: decisionsAddress,
      leadsTo,
      title: decision.title,
      trail,
      text: [
        t(`decisions.kind.${decision.kind}`),
        formatPartialDate(decision.date, dataLocale),
        decision.number,
      ]
        .filter(Boolean)
        .join(', '),
    };
  });
}
