import { findPage, loadPages } from '@/lib/content/loadPages';
import { embeddableHeaders } from '@/lib/http/corsHeaders';
import { knownParams } from '@/lib/http/knownParams';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { localeOfAddress, locales } from '@/lib/i18n/locales';
import { drawShareImage } from '@/lib/sharing/drawShareImage';
import { pagesWithImage, shareImageAddress } from '@/lib/sharing/shareImages';

export function generateStaticParams(): { slug: string[] }[] {
  return pagesWithImage(locales.flatMap((locale) => loadPages(locale))).map(({ address }) => ({
    slug: shareImageAddress(address).split('/').slice(2),
  }));
}

export async function GET(
  _request: Request,
  { params }: RouteContext<'/delning/[...slug]'>,
): Promise<Response> {
  const { slug } = await knownParams(params, generateStaticParams);
  const address = `/${slug.join('/')}`.replace(/\.png$/, '');
  const locale = localeOfAddress(address);
  const title = findPage(locale, address)?.head.title ?? '';
  const image = await drawShareImage(title, getTranslator(locale)('machines.siteName'));
  return new Response(new Uint8Array(image), {
    headers: { 'Content-Type': 'image/png', ...embeddableHeaders },
  });
}
