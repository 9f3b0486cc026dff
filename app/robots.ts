import type { MetadataRoute } from 'next';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { siteAddress } from '@/lib/settings/siteAddress';

/** All may read all, except what is an answer to somebody and no page. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...Object.values(searchAddresses)] },
    sitemap: `${siteAddress()}/sitemap.xml`,
  };
}
