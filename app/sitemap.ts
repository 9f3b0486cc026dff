import { siteAddress } from '@/lib/settings/siteAddress';
import { sitemapEntries } from '@/lib/sitemap/sitemapEntries';
import { sitemapPages } from '@/lib/sitemap/sitemapPages';

export default function sitemap() {
  return sitemapEntries(sitemapPages(), siteAddress());
}
