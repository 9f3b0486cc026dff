import { loadRedirects } from '@/lib/content/readRedirects';
import { ContentError } from '@/lib/source/Fault';

/** The root leads to the landing page: the section is the site. */
const root = { '/': '/om-forsakringskassan' };

/** What editors have written, for the servers: a build that was not checked first stops here, in the words of the check. */
export function siteRedirects(): { redirects: Record<string, string>; gone: string[] } {
  const { map, gone, faults } = loadRedirects();
  if (faults.length > 0) throw new ContentError(faults);
  return { redirects: { ...root, ...Object.fromEntries(map) }, gone };
}
