import { preflightHeaders } from '@/lib/http/corsHeaders';
import { answerCatalogue } from '@/lib/opendata/answerCatalogue';
import { chooseFormat } from '@/lib/opendata/chooseFormat';

/** For programs on other sites that send headers of their own. */
export const OPTIONS = () =>
  new Response(null, { status: 204, headers: { Allow: 'GET, HEAD, OPTIONS', ...preflightHeaders } });

/** The catalogue in the form that is asked for. Caches keep an answer for each form. */
export function GET(request: Request): Response {
  const form = chooseFormat(request.headers.get('accept'));
  return answerCatalogue(form, {
    Vary: 'Accept',
    'Cache-Control': 'public, max-age=3600',
    'Content-Location': `/datasets/dcat.${form.ending}`,
  });
}
