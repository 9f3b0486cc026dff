import type { VisitLine } from '@/lib/analytics/answerVisit';
import { receiveVisit } from '@/lib/analytics/receiveVisit';
import { receiveChoice } from '@/lib/consent/receiveChoice';
import { isReading } from '@/lib/delivery/findAnswer';
import type { Site } from '@/lib/delivery/Site';
import { receiveFeedback } from '@/lib/feedback/receiveFeedback';
import { pathOf } from '@/lib/http/requestTarget';
import type { SearchIndexes } from '@/lib/search/makeIndex';
import { suggestionAddress } from '@/lib/search/searchAddresses';
import { readWords } from '@/lib/search/words/readWords';
import { answerSuggestions, readTyped } from '@/lib/site/answerSuggestions';
import { answerDirectly } from './answerDirectly';
import type { DynamicHandler, DynamicRequest } from './DynamicHandler';

/** What answers a request at once; `undefined` when that is for the thread. */
export type DirectAnswers = (
  dynamicRequest: Pick<DynamicRequest, 'method' | 'target'>,
) => DynamicHandler | undefined;

type Parts = {
  provider: string;
  writeVisit?: (line: VisitLine) => void;
  /** What suggestions are found in, as soon as the thread has made it. */
  getIndexes: () => SearchIndexes | undefined;
};

/** What takes no page to answer: the same functions that the routes of `npm run dev` call, without Next, its thread, and the wait for it. */
export function directAnswers(
  site: Pick<Site, 'files' | 'requestTime' | 'errors'>,
  siteFolder: string,
  { provider, writeVisit, getIndexes }: Parts,
): DirectAnswers {
  const isPage = pageFinder(site);
  const parts = { site, siteFolder };
  const byAddress = new Map([
    ['/api/kakor', answerDirectly(receiveChoice, parts)],
    [
      '/api/visits',
      answerDirectly((request) => receiveVisit(request, { provider, isPage, write: writeVisit }), parts),
    ],
    ['/api/omdome', answerDirectly((request) => receiveFeedback(request, isPage), parts)],
  ]);
  return ({ method, target }) => {
    const path = pathOf(target);
    const indexes =
      path === suggestionAddress && isReading(method) && isSoonSuggested(target) && getIndexes();
    if (!indexes) return byAddress.get(path);
    return answerDirectly((request) => answerSuggestions(request, (locale) => indexes[locale]), parts);
  };
}

/** What people type while they look at suggestions. Each word more takes its time, which must not be that of pages and choices. */
const mostWords = 4;
const mostLetters = 60;

function isSoonSuggested(target: string): boolean {
  const typed = readTyped(new URLSearchParams(target.slice(suggestionAddress.length)));
  return typed.length <= mostLetters && readWords(typed).length <= mostWords;
}

/** Whether a page answers at an address, by the list of the build: as lib/site/isPageAddress.ts says by the content. */
export function pageFinder({
  files,
  requestTime,
}: Pick<Site, 'files' | 'requestTime'>): (address: string) => boolean {
  const pages = new Set(Object.keys(files).filter((address) => files[address]?.isPage));
  const patterns = requestTime.flatMap(({ gives, pattern }) =>
    gives === 'page' ? [new RegExp(pattern)] : [],
  );
  return (address) => pages.has(address) || patterns.some((pattern) => pattern.test(address));
}
