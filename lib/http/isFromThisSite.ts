/**
 * A browser says where a request comes from, in Sec-Fetch-Site and Origin, or at least in Referer. What it says must
 * name this host, and it must say something: a request that tells nothing is not sent by a page of ours.
 */
export function isFromThisSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin') return false;

  const origin = request.headers.get('origin') ?? request.headers.get('referer') ?? '';
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}
