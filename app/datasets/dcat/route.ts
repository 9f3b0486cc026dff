import { answerPreflight } from '@/lib/http/answerPreflight';
import { answerCatalogue } from '@/lib/opendata/answerCatalogue';
import { chooseFormat } from '@/lib/opendata/chooseFormat';

export const OPTIONS = answerPreflight;

/** The catalogue in the form that is asked for. Caches keep an answer for each form. */
export function GET(request: Request): Response {
  const form = chooseFormat(request.headers.get('accept'));
  return answerCatalogue(form, {
    Vary: 'Accept',
    'Cache-Control': 'public, max-age=3600',
    'Content-Location': `/datasets/dcat.${form.ending}`,
  });
}
