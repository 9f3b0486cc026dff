import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { siteAddress } from '@/lib/settings/siteAddress';
import { sitemapEntries } from '@/lib/sitemap/sitemapEntries';
import { sitemapPages } from '@/lib/sitemap/sitemapPages';
import { sitemapXml } from '@/lib/sitemap/sitemapXml';

export const generateStaticParams = madeAtBuild;

export const GET = () =>
  new Response(sitemapXml(sitemapEntries(sitemapPages(), siteAddress())), {
    headers: { 'Content-Type': 'application/xml' },
  });
