import type { MetadataRoute } from 'next';
import { siteAddress } from '@/lib/settings/siteAddress';
import { listGeneratedPages } from '@/lib/site/generatedPages';
import { selectionPage } from '@/lib/statistics/selection/selectionAddress';

/** All may read all, except what is an answer to somebody and no page. There is a site map where there is an address to write in it. */
export default function robots(): MetadataRoute.Robots {
  const site = siteAddress();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...answers()] },
    ...(site && { sitemap: `${site}/sitemap.xml` }),
  };
}

/** With an end: a rule is of all that begins as it does, and the term sökande has the address of the search and two letters more. */
function answers(): string[] {
  const searches = listGeneratedPages().filter(({ isSearch }) => isSearch);
  return [
    ...[...searches.map(({ address }) => address), selectionPage].flatMap((address) => [
      `${address}$`,
      `${address}?`,
    ]),
    // Its files.
    `${selectionPage}.`,
  ];
}
