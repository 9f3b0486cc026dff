import { DataFactory, type NamedNode, type Quad, type Quad_Object } from 'n3';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale, languageOf, locales } from '@/lib/i18n/locales';
import type { Publisher } from '@/lib/publisher/publisherSchema';
import { type Dataset, type Distribution, type Moment, type Texts, themes } from './Dataset';
import { datasetAddress } from './datasetAddress';
import { mediaTypes } from './mediaTypes';
import { publisherAgent } from './publisherAgent';
import { name } from './vocabulary';

const { literal, namedNode, quad } = DataFactory;

const authority = 'http://publications.europa.eu/resource/authority';

/** CC0 is the only licence that DCAT-AP-SE allows for a catalogue. With http and a slash at the end: portals compare letters. */
const catalogueLicence = 'http://creativecommons.org/publicdomain/zero/1.0/';

type Property = [predicate: Parameters<typeof name>[0], object: Quad_Object | undefined];

/**
 * The data sets as DCAT-AP-SE 3.0.1. Every thing has an absolute IRI of its own, also where a blank node would do: the
 * national portal forbids blank nodes for some of them, and copies of the catalogue can then be compared.
 * The types of things in other vocabularies are told too, for the rules of DCAT-AP ask for them.
 * Those rules also ask for a publisher. A preview has none, and its catalogue is then not yet one to be harvested.
 */
export function describeCatalogue(
  datasets: readonly Dataset[],
  site: string,
  publisher: Publisher | undefined,
): Quad[] {
  const iri = (address: string) => namedNode(site + address);
  const catalogue = iri('/datasets/dcat');
  const agent = publisher && publisherAgent(publisher);
  const publisherIri = agent && namedNode(agent.iri);
  const service = iri('/datasets/dcat#service');
  const homepage = iri('/om-forsakringskassan/oppna-data');
  const publicAccess = namedNode(`${authority}/access-right/PUBLIC`);
  const licence = namedNode(catalogueLicence);
  const unknownLicence = iri('/datasets/dcat#unknown-licence');
  const themeList = namedNode(`${authority}/data-theme`);

  const quads: Quad[] = [];
  const describe = (subject: NamedNode, type: Property[1], properties: Property[]) => {
    for (const [predicate, object] of [['rdf:type', type] as Property, ...properties])
      if (object) quads.push(quad(subject, name(predicate), object));
  };

  describe(catalogue, name('dcat:Catalog'), [
    ...inLanguages('dcterms:title', (t) => t('opendata.catalogue.title')),
    ...inLanguages('dcterms:description', (t) => t('opendata.catalogue.description')),
    ['dcterms:publisher', publisherIri],
    ['dcterms:license', licence],
    ['foaf:homepage', homepage],
    ['dcterms:modified', moment(newest(datasets.map(({ modified }) => modified)))],
    ['dcat:themeTaxonomy', themeList],
    ...locales.map((locale): Property => ['dcterms:language', languageIri(locale)]),
    ...datasets.map((dataset): Property => ['dcat:dataset', datasetIri(dataset)]),
    ['dcat:service', service],
  ]);

  if (agent) {
    describe(namedNode(agent.iri), name('foaf:Agent'), [
      ...texts('foaf:name', agent.name),
      ['dcterms:type', namedNode(agent.type.iri)],
      ['foaf:mbox', namedNode(agent.mailbox)],
      ['foaf:homepage', iri('/')],
    ]);
    describe(namedNode(agent.type.iri), name('skos:Concept'), texts('skos:prefLabel', agent.type.label));
  }

  // The downloads are the programming interface: files at addresses that stay.
  describe(service, name('dcat:DataService'), [
    ...inLanguages('dcterms:title', (t) => t('opendata.service.title')),
    ...inLanguages('dcterms:description', (t) => t('opendata.service.description')),
    ['dcat:endpointURL', iri('/')],
    ['dcat:endpointDescription', homepage],
    ['dcat:landingPage', homepage],
    ['dcterms:publisher', publisherIri],
    ['dcterms:accessRights', publicAccess],
    ...datasets.map((dataset): Property => ['dcat:servesDataset', datasetIri(dataset)]),
  ]);

  for (const dataset of datasets) {
    const subject = datasetIri(dataset);
    const period = dataset.period && iri(`${datasetAddress(dataset.id)}#period`);
    const provenance = iri(`${datasetAddress(dataset.id)}#provenance`);
    describe(subject, name('dcat:Dataset'), [
      ...texts('dcterms:title', dataset.titles),
      ...texts('dcterms:description', dataset.descriptions),
      ...Object.entries(dataset.keywords).flatMap(([language, words]) =>
        words.map((word): Property => ['dcat:keyword', literal(word, language)]),
      ),
      ['dcterms:identifier', literal(dataset.id)],
      ['dcterms:publisher', publisherIri],
      ['dcterms:accessRights', publicAccess],
      ['dcterms:language', languageIri(dataLocale)],
      ['dcat:theme', themeIri(dataset)],
      ['dcterms:issued', moment(dataset.issued)],
      ['dcterms:modified', moment(dataset.modified)],
      ['dcterms:temporal', period],
      ['dcterms:provenance', provenance],
      ['dcat:landingPage', iri(dataset.page)],
      ['foaf:page', iri(datasetAddress(dataset.id))],
      ...dataset.distributions.map(
        (distribution): Property => ['dcat:distribution', distributionIri(dataset, distribution)],
      ),
    ]);
    describe(iri(dataset.page), name('foaf:Document'), []);
    describe(iri(datasetAddress(dataset.id)), name('foaf:Document'), []);
    describe(provenance, name('dcterms:ProvenanceStatement'), [
      ['rdfs:label', literal(provenanceText(dataset), dataLocale)],
    ]);
    if (period)
      describe(period, name('dcterms:PeriodOfTime'), [
        ['dcat:startDate', moment(dataset.period?.start)],
        ['dcat:endDate', moment(dataset.period?.end)],
      ]);

    for (const distribution of dataset.distributions) {
      describe(distributionIri(dataset, distribution), name('dcat:Distribution'), [
        ...inLanguages('dcterms:title', (t) => t(`opendata.format.${distribution.format}`)),
        ['dcat:accessURL', iri(distribution.address)],
        ['dcat:downloadURL', iri(distribution.address)],
        ['dcterms:format', formatIri(distribution)],
        ['dcat:mediaType', mediaTypeIri(distribution)],
        ['dcterms:modified', moment(dataset.modified)],
        ['dcterms:rights', unknownLicence],
        ['dcat:accessService', service],
      ]);
    }
  }

  describe(homepage, name('foaf:Document'), []);
  describe(iri('/'), name('foaf:Document'), []);
  describe(licence, name('dcterms:LicenseDocument'), []);
  describe(unknownLicence, name('dcterms:RightsStatement'), [
    ...inLanguages('rdfs:label', (t) => t('opendata.unknownLicence')),
  ]);
  describe(publicAccess, name('dcterms:RightsStatement'), []);
  describe(
    themeList,
    name('skos:ConceptScheme'),
    texts('dcterms:title', { sv: 'Datateman', en: 'Data themes' }),
  );
  for (const locale of locales) describe(languageIri(locale), name('dcterms:LinguisticSystem'), []);
  for (const theme of new Set(datasets.map(({ theme }) => theme)))
    describe(themeIri({ theme }), name('skos:Concept'), texts('skos:prefLabel', themes[theme]));
  const distributions = datasets.flatMap(({ distributions }) => distributions);
  // Two formats may be of one type.
  for (const type of new Set(distributions.map((each) => formatIri(each).value)))
    describe(namedNode(type), name('dcterms:MediaTypeOrExtent'), []);
  for (const type of new Set(distributions.map((each) => mediaTypeIri(each).value)))
    describe(namedNode(type), name('dcterms:MediaType'), []);
  return quads;

  function datasetIri({ id }: Dataset) {
    return iri(`${datasetAddress(id)}#dataset`);
  }

  function distributionIri({ id }: Dataset, { format }: Distribution) {
    return iri(`${datasetAddress(id)}#${format}`);
  }
}

const languageIri = (locale: Locale) =>
  namedNode(`${authority}/language/${languageOf(locale).authorityCode}`);
const themeIri = ({ theme }: Pick<Dataset, 'theme'>) => namedNode(`${authority}/data-theme/${theme}`);
const formatIri = ({ format }: Pick<Distribution, 'format'>) =>
  namedNode(`${authority}/file-type/${fileTypes[format]}`);
/** Of the European vocabulary of file types, which has no JSON-stat. */
const fileTypes: Record<Distribution['format'], string> = {
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  jsonStat: 'JSON',
  parquet: 'PARQUET',
  zip: 'ZIP',
};
const mediaTypeIri = ({ format }: Pick<Distribution, 'format'>) =>
  namedNode(`https://www.iana.org/assignments/media-types/${mediaTypes[format]}`);

const texts = (predicate: Property[0], words: Texts): Property[] =>
  Object.entries(words).map(([language, text]) => [predicate, literal(text, language)]);

const inLanguages = (
  predicate: Property[0],
  word: (t: ReturnType<typeof getTranslator>) => string,
): Property[] => locales.map((locale) => [predicate, literal(word(getTranslator(locale)), locale)]);

const momentTypes = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' } as const;

function moment(value: Moment | undefined) {
  if (value === undefined) return undefined;
  return literal(value, name(momentTypes[value.length as 4 | 7 | 10]));
}

/** Moments in this form are in order of time when they are in order of letters. */
const newest = (moments: readonly (Moment | undefined)[]) =>
  moments
    .filter((value) => value !== undefined)
    .sort()
    .at(-1);

function provenanceText({ sources, reservations }: Dataset): string {
  const t = getTranslator(dataLocale);
  const list = sources.map(({ title, address, validity }) => {
    const place = address ? ` <${address}>` : '';
    return `${title}${place} (${validity})`;
  });
  return [t('opendata.provenance', { sources: list.join('; ') }), reservations].filter(Boolean).join(' ');
}
