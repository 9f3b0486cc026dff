import { readSettings } from './readSettings';

/**
 * Where visitors find the site, without a slash at the end; empty until somebody has said so (SITE_URL). What is written before an address is then
 * nothing, and the address is a path from the root: pages, Atom, RDF and Markdown let a reader resolve it against the place that the
 * file came from (RFC 3986, section 5.1.3), which is true wherever the site is started. What only a whole address can say is left out.
 */
export function siteAddress(env: Record<string, string | undefined> = process.env): string {
  return readSettings(env).siteUrl ?? '';
}
