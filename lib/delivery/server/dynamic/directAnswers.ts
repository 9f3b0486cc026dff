import type { VisitLine } from '@/lib/analytics/answerVisit';
import { receiveVisit } from '@/lib/analytics/receiveVisit';
import { receiveChoice } from '@/lib/consent/receiveChoice';
import type { Site } from '@/lib/delivery/Site';
import { receiveFeedback } from '@/lib/feedback/receiveFeedback';
import { answerDirectly } from './answerDirectly';
import type { DynamicHandler } from './DynamicHandler';

/** What takes no page to answer, by address: the same functions that the routes of `npm run dev` call, without Next, its thread, and the wait for it. */
export function directAnswers(
  site: Pick<Site, 'files' | 'requestTime' | 'errors'>,
  siteFolder: string,
  { provider, writeVisit }: { provider: string; writeVisit?: (line: VisitLine) => void },
): ReadonlyMap<string, DynamicHandler> {
  const isPage = pageFinder(site);
  const parts = { site, siteFolder };
  return new Map([
    ['/api/kakor', answerDirectly(receiveChoice, parts)],
    [
      '/api/visits',
      answerDirectly((request) => receiveVisit(request, { provider, isPage, write: writeVisit }), parts),
    ],
    ['/api/omdome', answerDirectly((request) => receiveFeedback(request, isPage), parts)],
  ]);
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
