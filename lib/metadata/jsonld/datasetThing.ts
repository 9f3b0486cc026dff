import type { Dataset as DatasetThing } from 'schema-dts';
import { dataLocale, type Locale } from '@/lib/i18n/locales';
import { type Dataset, inLanguage } from '@/lib/opendata/Dataset';
import { datasetAddress } from '@/lib/opendata/datasetAddress';
import { mediaTypes } from '@/lib/opendata/mediaTypes';

/** A data set as search engines for data read it. There is no `license`: that of the sources is not known. */
export function datasetThing(dataset: Dataset, locale: Locale, site: string): DatasetThing {
  const { id, titles, descriptions, keywords, issued, modified, period, sources, distributions } = dataset;
  return {
    '@type': 'Dataset',
    '@id': `${site}${datasetAddress(id)}#dataset`,
    url: site + datasetAddress(id),
    name: inLanguage(titles, locale),
    description: inLanguage(descriptions, locale),
    keywords: [...inLanguage(keywords, locale)],
    inLanguage: dataLocale,
    isAccessibleForFree: true,
    datePublished: issued,
    dateModified: modified,
    temporalCoverage: period && `${period.start}/${period.end}`,
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': `${site}/datasets/dcat` },
    isBasedOn: sources.map(({ title, address }) => ({ '@type': 'CreativeWork', name: title, url: address })),
    distribution: distributions.map(({ format, address }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaTypes[format],
      contentUrl: site + address,
    })),
  };
}
