import type { OutgoingHttpHeaders } from 'node:http';

/** The headers of a page of Next's when it has been made lean: its style is inside it, so none of the framework's files is fetched in advance (`Link`, RFC 8288). */
export function leanHeaders({ link, ...others }: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const kept = [link ?? []]
    .flat()
    .flatMap((value) => String(value).split(/,\s*(?=<)/))
    .filter((each) => !each.startsWith('</_next/'));
  // With Cache Components each is told twice.
  return { ...others, ...(kept.length > 0 && { link: [...new Set(kept)].join(', ') }) };
}
