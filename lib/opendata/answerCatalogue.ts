import { openToAll } from '@/lib/http/openHeaders';
import { currentPublisher } from '@/lib/publisher/currentPublisher';
import { siteAddress } from '@/lib/settings/siteAddress';
import type { CatalogueForm } from './catalogueForms';
import { describeCatalogue } from './describeCatalogue';
import { loadDatasets } from './loadDatasets';

/** The catalogue in one form. Open to scripts on other sites, as all data here. */
export function answerCatalogue(
  { write, mediaTypes }: CatalogueForm,
  headers: Record<string, string> = {},
): Response {
  const [mediaType] = mediaTypes;
  return new Response(write(describeCatalogue(loadDatasets(), siteAddress(), currentPublisher())), {
    headers: {
      'Content-Type': `${mediaType}; charset=utf-8`,
      ...openToAll,
      ...headers,
    },
  });
}
