import type { Report } from 'schema-dts';
import type { Publication } from '@/lib/publications/Publication';
import { publicationAddress } from '@/lib/publications/publicationAddresses';

/** A publication, with what is known of it. A date that is uncertain is left out: here nobody can say so. */
export function reportThing(publication: Publication, site: string): Report {
  const { id, title, summary, number, date, publisher, series } = publication;
  return {
    '@type': 'Report',
    '@id': `${site}${publicationAddress(id)}#publikation`,
    url: site + publicationAddress(id),
    name: title,
    abstract: summary,
    reportNumber: number ?? undefined,
    datePublished: date && !date.isUncertain ? date.value : undefined,
    publisher: { '@type': 'Organization', name: publisher },
    isPartOf: { '@type': 'CreativeWorkSeries', name: series },
  };
}
