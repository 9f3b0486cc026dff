import { corsHeaders } from '@/lib/http/corsHeaders';
import { currentPublisher } from '@/lib/publisher/currentPublisher';
import { siteAddress } from '@/lib/settings/siteAddress';
import type { CatalogueFormat } from './catalogueFormats';
import { describeCatalogue } from './describeCatalogue';
import { loadDatasets } from './loadDatasets';

/** The catalogue in one form. Open to scripts on other sites, as all data here. */
export function answerCatalogue(
  { write, mediaTypes }: CatalogueFormat,
  headers: Record<string, string> = {},
): Response {
  const [mediaType] = mediaTypes;
  return new Response(write(describeCatalogue(loadDatasets(), siteAddress(), currentPublisher())), {
    headers: {
      'Content-Type': `${mediaType}; charset=utf-8`,
      ...corsHeaders,
      ...headers,
    },
  });
}
