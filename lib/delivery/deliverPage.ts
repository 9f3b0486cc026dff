import { pagePolicy } from './headers';
import { inlineTexts } from './inlineTexts';
import { type LeanOptions, type LeanPage, leanPage } from './leanPage';

/** What making pages lean takes, the same for all of them. */
export type LeanParts = Pick<LeanOptions, 'earlyScript' | 'readSheet' | 'isClientClass'>;

type PageOptions = {
  /** For messages. */
  address: string;
  /** `undefined` when pages are delivered as Next makes them (LEAN=0). */
  lean: LeanParts | undefined;
  /** Where analytics has its server; `undefined` when it is this site, or nothing is measured. */
  analyticsUrl: string | undefined;
  /** For a page that is made for one request: where its runtime is made too (lib/delivery/leanPage.ts). */
  ownRuntimeAddress?: string;
};

export type DeliveredPage = {
  html: string;
  /** Content-Security-Policy. */
  policy: string;
  runtime: LeanPage['runtime'];
};

/** A page of Next's as visitors get it, made at build or for one request alike. */
export function deliverPage(
  made: string,
  { address, lean, analyticsUrl, ownRuntimeAddress }: PageOptions,
): DeliveredPage {
  const page = lean
    ? leanPage(made, { address, ...lean, ownRuntimeAddress })
    : { html: made, runtime: undefined };
  const policy = pagePolicy({ ...inlineTexts(page.html), hasSheets: !lean, analyticsUrl });
  return { html: page.html, policy, runtime: page.runtime };
}
