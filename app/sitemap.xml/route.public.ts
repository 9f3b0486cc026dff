import { sitemapEntries } from '@/lib/metadata/sitemap/sitemapEntries';
import { sitemapPages } from '@/lib/metadata/sitemap/sitemapPages';
import { sitemapXml } from '@/lib/metadata/sitemap/sitemapXml';
import { siteAddress } from '@/lib/settings/siteAddress';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(sitemapXml(sitemapEntries(sitemapPages(), siteAddress())), {
    headers: { 'Content-Type': 'application/xml' },
  });
