import { findPage, loadPages } from '@/lib/content/loadPages';
import { knownParams } from '@/lib/http/knownParams';
import { toResponse } from '@/lib/http/PlainResponse';
import { refuse } from '@/lib/http/refuse';
import { localeOfAddress, locales } from '@/lib/i18n/locales';
import { pageMarkdown } from '@/lib/markdown/pageMarkdown';
import { siteAddress } from '@/lib/settings/siteAddress';

/** Asked for as the address of a page and `.md`: next.config.ts and lib/lean/collectOutputs.ts lead it here. */
export const generateStaticParams = () =>
  locales
    .flatMap((locale) => loadPages(locale))
    .map(({ address }) => ({ slug: `${address.slice(1)}.md`.split('/') }));

export async function GET(
  _request: Request,
  { params }: RouteContext<'/markdown/[...slug]'>,
): Promise<Response> {
  const { slug } = await knownParams(params, generateStaticParams);
  const address = `/${slug.join('/')}`.replace(/\.md$/, '');
  const page = findPage(localeOfAddress(address), address);
  if (!page) return toResponse(refuse(404, `There is no page at ${address}.`));

  return new Response(pageMarkdown(page, siteAddress()), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
