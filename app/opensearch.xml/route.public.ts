import { madeAtBuild } from '@/lib/lean/madeAtBuild';
import { openSearchType, openSearchXml } from '@/lib/search/openSearchXml';
import { siteAddress } from '@/lib/settings/siteAddress';

export const generateStaticParams = madeAtBuild;

export const GET = () =>
  new Response(openSearchXml('sv', siteAddress()), { headers: { 'Content-Type': openSearchType } });
