import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type LeanParts, withPolicy } from '@/lib/delivery/deliverPage';
import type { Site } from '@/lib/delivery/Site';
import { paramsOf } from '@/lib/http/requestTarget';
import type { Locale } from '@/lib/i18n/locales';
import { getCompiled } from '@/lib/lean/compiledComponents';
import { cutFrame } from '@/lib/lean/cutFrame';
import { leanHeaders } from '@/lib/lean/leanHeaders';
import { leanMarkup } from '@/lib/lean/leanMarkup';
import { takeOutFramework } from '@/lib/lean/leanPage';
import { putStyle } from '@/lib/lean/putStyle';
import { hitsMetadata } from '@/lib/metadata/head/hitsMetadata';
import type { SearchResult } from '@/lib/search/search';
import { searchAddresses } from '@/lib/search/searchAddresses';
import type { SearchParams } from '@/lib/search/searchQuery';
import { findHits } from '@/lib/site/findHits';
import type { SiteParts } from './answerByNext';
import { askNext } from './askNext';
import type { DynamicHandler } from './DynamicHandler';
import { finishPage } from './finishPage';

/** Nobody's words: what they stand in on a page of hits is what another page of hits has others in. */
const sampleWords = 'qxzjvqxzjv';

type HitsParts = Pick<SiteParts, 'handlers' | 'analyticsUrl'> & {
  site: Pick<Site, 'dictionary' | 'requestTime'>;
  lean: LeanParts;
};

/**
 * Answers searches of a language without Next, in a quarter of the time: the hits are rendered by the same component, and set into a page of hits that Next has made
 * once. That the page has everything that depends on the search in the places that are known here is made sure of when it is made.
 */
export async function answerHits(
  locale: Locale,
  { site, handlers, lean, analyticsUrl }: HitsParts,
): Promise<DynamicHandler> {
  const address = searchAddresses[locale];
  const route = site.requestTime.find(({ pattern }) => new RegExp(pattern).test(address));
  if (!route) throw new Error(`Nothing answers at ${address}.`);

  const sample = {
    route,
    method: 'GET',
    target: `${address}?q=${sampleWords}`,
    headers: {},
    body: new Uint8Array(),
  };
  const made = await askNext(handlers, sample, new AbortController().signal);
  if (made.status !== 200) throw new Error(`${address} is answered with ${made.status}.`);
  const headers = leanHeaders(made.headers);
  const page = takeOutFramework(made.body.toString(), { address, ...lean });

  const SearchAnswer = getCompiled('SearchAnswer');
  const partsOf = (result: SearchResult) => ({
    title: renderToStaticMarkup(createElement('title', null, String(hitsMetadata(locale, result).title))),
    // In the field, and among the props of its island (components/form/SearchForm.tsx).
    value: `"${renderToStaticMarkup(result.query)}"`,
    props: renderToStaticMarkup(JSON.stringify(result.query)),
    answer: leanMarkup(renderToStaticMarkup(createElement(SearchAnswer, { locale, result })), address),
  });
  const writePage = cutFrame(page.html, {
    address,
    parts: partsOf(findHits(locale, { q: sampleWords })),
    words: sampleWords,
  });

  return async (dynamicRequest) => {
    const params = readParams(dynamicRequest.target);
    const html = writePage(partsOf(findHits(locale, params)));
    const { html: styled } = putStyle({ html, sheets: page.sheets }, address);
    const delivered = withPolicy(styled, { hasSheets: false, analyticsUrl });
    return finishPage(delivered, headers, dynamicRequest, site.dictionary);
  };
}

/** As Next gives them to a page. */
function readParams(target: string): SearchParams {
  const params = paramsOf(target);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}
