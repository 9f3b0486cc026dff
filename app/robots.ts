import type { MetadataRoute } from 'next';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { siteAddress } from '@/lib/settings/siteAddress';

/** All may read all, except what is an answer to somebody and no page. There is a site map where there is an address to write in it. */
export default function robots(): MetadataRoute.Robots {
  const site = siteAddress();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...Object.values(searchAddresses)] },
    ...(site && { sitemap: `${site}/sitemap.xml` }),
  };
}
