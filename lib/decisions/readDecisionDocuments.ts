import type { SearchDocument } from '@/lib/content/SearchDocument';
import { trailTitles } from '@/lib/content/trailTo';
import { formatPartialDate } from '@/lib/i18n/formatPartialDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { decisionsAddress } from './decisionAddresses';
import { decisionQueryAddress } from './decisionQuery';
import { decisionYear } from './decisionRow';
import { loadDecisions } from './loadDecisions';

/** Each decision is found under the page of the register, and leads to itself in it; two of a day with the same title are shown there together. */
export function readDecisionDocuments(): SearchDocument[] {
  const t = getTranslator(dataLocale);
  const trail = trailTitles(dataLocale, decisionsAddress);
  const documents = loadDecisions().map((decision): SearchDocument => {
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
      // A decision and its changes have the same title.
      title: `${decision.title} (${formatPartialDate(decision.date, dataLocale)})`,
      trail,
      text: [t(`decisions.kind.${decision.kind}`), decision.number].filter(Boolean).join(', '),
    };
  });
  return [...new Map(documents.map((document) => [document.title, document])).values()];
}
