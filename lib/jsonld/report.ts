import type { Report } from 'schema-dts';

type Publication = {
  address: string;
  title: string;
  /** `2021:1`. */
  number?: string;
  /** A year or a day, as exactly as it is known. */
  date?: string;
  publisher?: string;
  series?: string;
};

export function report(publication: Publication, site: string): Report {
  const { address, title, number, date, publisher, series } = publication;
  return {
    '@type': 'Report',
    '@id': site + address,
    url: site + address,
    name: title,
    reportNumber: number,
    datePublished: date,
    inLanguage: 'sv',
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
    isPartOf: series ? { '@type': 'CreativeWorkSeries', name: series } : undefined,
  };
}
