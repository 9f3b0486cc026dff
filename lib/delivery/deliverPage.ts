import { type LeanOptions, leanPage } from '@/lib/lean/leanPage';
import { pagePolicy } from './headers';
import { inlineTexts } from './inlineTexts';

/** What making pages lean takes, the same for all of them. */
export type LeanParts = Omit<LeanOptions, 'address'>;

type PageOptions = {
  /** For messages. */
  address: string;
  /** `undefined` when pages are delivered as Next makes them (LEAN=0). */
  lean: LeanParts | undefined;
  /** Where analytics has its server; `undefined` when it is this site, or nothing is measured. */
  analyticsUrl: string | undefined;
};

export type DeliveredPage = {
  html: string;
  /** Content-Security-Policy. */
  policy: string;
};

/** A page of Next's as visitors get it, made at build or for one request alike. */
export function deliverPage(made: string, { address, lean, analyticsUrl }: PageOptions): DeliveredPage {
  const html = lean ? leanPage(made, { address, ...lean }).html : made;
  return withPolicy(html, { hasSheets: !lean, analyticsUrl });
}

export function withPolicy(
  html: string,
  about: { hasSheets: boolean; analyticsUrl: string | undefined },
): DeliveredPage {
  const hasFilm = html.includes('<video ');
  return { html, policy: pagePolicy({ ...inlineTexts(html), ...about, hasFilm }) };
}
