import { openSearchType, openSearchXml } from '@/lib/search/openSearchXml';
import { siteAddress } from '@/lib/settings/siteAddress';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(openSearchXml('en', siteAddress()), { headers: { 'Content-Type': openSearchType } });
