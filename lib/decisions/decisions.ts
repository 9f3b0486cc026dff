import type { Subject } from '@/lib/content/Subject';
import { dataLocale } from '@/lib/i18n/locales';
import { decisionSearchAddress } from './decisionAddresses';
import { decisionListComponent } from './decisionListComponent';
import { decisionPages } from './decisionPages';
import { decisionFile } from './loadDecisions';
import { readDecisionDocuments } from './readDecisionDocuments';
import { readDecisions } from './readDecisions';

export const decisions = {
  files: [decisionFile],
  made: { under: [decisionSearchAddress], pages: decisionPages },
  documents: (locale) => (locale === dataLocale ? readDecisionDocuments() : []),
  // The page is made without reading the register, so nothing else would tell before the build.
  check: ({ content }) => readDecisions(decisionFile, content.text(decisionFile)).faults,
  components: [decisionListComponent],
} satisfies Subject;
