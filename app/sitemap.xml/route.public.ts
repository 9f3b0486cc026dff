import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { sitemapEntries } from '@/lib/metadata/sitemap/sitemapEntries';
import { sitemapPages } from '@/lib/metadata/sitemap/sitemapPages';
import { sitemapXml } from '@/lib/metadata/sitemap/sitemapXml';
import { siteAddress } from '@/lib/settings/siteAddress';

export const generateStaticParams = madeAtBuild;

export const GET = () =>
  new Response(sitemapXml(sitemapEntries(sitemapPages(), siteAddress())), {
    headers: { 'Content-Type': 'application/xml' },
  });
