import { DataFactory } from 'n3';
import { describe, expect, test } from 'vitest';
import { catalogueFormats } from '@/lib/opendata/catalogueFormats';
import { describeCatalogue } from '@/lib/opendata/describeCatalogue';
import { publisherAgent } from '@/lib/opendata/publisherAgent';
import { name, prefixes } from '@/lib/opendata/vocabulary';
import { bakery } from '../publisher/bakery';
import { bread, crumbs } from './bread';
import { catalogueFaults } from './catalogueFaults';
import { readCatalogue, statementLines } from './readCatalogue';

const { literal, namedNode, quad } = DataFactory;
const site = 'https://www.example.org';
const quads = describeCatalogue([bread, crumbs], site, bakery);

const valuesOf = (subject: string, predicate: Parameters<typeof name>[0]) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.equals(name(predicate)))
    .map(({ object }) => object.value);

describe('the catalogue', () => {
  test('keeps the rules of DCAT-AP-SE 3.0.1', async () => {
    expect(await catalogueFaults(quads)).toEqual([]);
  });

  /** Each property that must be there, and the thing that must have it. */
  test.each([
    ['/datasets/dcat', 'dcterms:title'],
    ['/datasets/dcat', 'dcterms:description'],
    ['/datasets/dcat', 'dcterms:publisher'],
    ['/datasets/dcat', 'dcterms:license'],
    ['/datasets/brod#dataset', 'dcterms:title'],
    ['/datasets/brod#dataset', 'dcterms:description'],
    ['/datasets/brod#dataset', 'dcterms:publisher'],
    ['/datasets/brod#csv', 'dcat:accessURL'],
    ['/datasets/dcat#service', 'dcterms:title'],
    ['/datasets/dcat#service', 'dcat:endpointURL'],
    [publisherAgent(bakery).iri, 'foaf:name'],
  ] as const)('is refused when %s has no %s', async (address, property) => {
    const thing = new URL(address, site).href;
    const left = quads.filter(
      ({ subject, predicate }) => subject.value !== thing || !predicate.equals(name(property)),
    );
    expect(left.length).toBeLessThan(quads.length);
    expect(await catalogueFaults(left)).toContainEqual(
      expect.stringContaining(`${thing} ${name(property).value}: Less than 1 value`),
    );
  });

  test('is refused with another licence than CC0, and with a licence that is only nearly so', async () => {
    const other = quads.map((each) =>
      each.predicate.equals(name('dcterms:license'))
        ? quad(each.subject, each.predicate, namedNode('https://creativecommons.org/publicdomain/zero/1.0/'))
        : each,
    );
    expect(await catalogueFaults(other)).toContainEqual(
      expect.stringContaining(`${site}/datasets/dcat ${prefixes.dcterms}license: Missing expected value`),
    );
  });

  test('is refused when something that it names is of another type, and when a day is only words', async () => {
    const faultsWithout = (type: string) =>
      catalogueFaults(quads.filter(({ object }) => object.value !== type));
    expect(await faultsWithout(`${prefixes.dcat}Distribution`)).toContainEqual(
      expect.stringContaining(`${site}/datasets/brod#dataset ${prefixes.dcat}distribution`),
    );
    const words = quads.map((each) =>
      each.predicate.equals(name('dcterms:modified'))
        ? quad(each.subject, each.predicate, literal('i går'))
        : each,
    );
    expect(await catalogueFaults(words)).toContainEqual(
      expect.stringContaining(`${site}/datasets/brod#dataset ${prefixes.dcterms}modified`),
    );
  });

  test('has a licence, a publisher with a type, and texts in both languages', () => {
    const catalogue = `${site}/datasets/dcat`;
    expect(valuesOf(catalogue, 'dcterms:license')).toEqual([
      'http://creativecommons.org/publicdomain/zero/1.0/',
    ]);
    expect(valuesOf(catalogue, 'dcterms:title')).toEqual([
      'Data om socialförsäkringen',
      'Data about Swedish social insurance',
    ]);
    expect(valuesOf(catalogue, 'dcterms:modified')).toEqual(['2026-11-24']);
    const [publisher = ''] = valuesOf(catalogue, 'dcterms:publisher');
    expect(publisher).toBe('http://dataportal.se/organisation/SE5560360793');
    expect(valuesOf(publisher, 'foaf:name')).toEqual(['Bageriet', 'The bakery']);
    expect(valuesOf(publisher, 'foaf:mbox')).toEqual(['mailto:hej@bageriet.example']);
    expect(valuesOf(publisher, 'dcterms:type')).toHaveLength(1);
  });

  test('of a preview claims no publisher, and keeps all other rules', async () => {
    const preview = describeCatalogue([bread, crumbs], site, undefined);
    expect(preview.filter(({ predicate }) => predicate.equals(name('dcterms:publisher')))).toEqual([]);
    expect(preview.some(({ object }) => object.value === 'http://xmlns.com/foaf/0.1/Agent')).toBe(false);
    const faults = await catalogueFaults(preview);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => !fault.includes(`${prefixes.dcterms}publisher:`))).toEqual([]);
  });

  test('names nothing by a blank node or by half an address', () => {
    expect(quads).not.toEqual([]);
    for (const { subject, object } of quads) {
      expect(subject.value).toMatch(/^https?:\/\//);
      expect(['NamedNode', 'Literal']).toContain(object.termType);
      if (object.termType === 'NamedNode') expect(object.value).toMatch(/^(https?:\/\/|mailto:)/);
    }
  });
});

describe('a data set', () => {
  const dataset = `${site}/datasets/brod#dataset`;

  test('has one distribution for each format, with the address of the file', () => {
    const distributions = valuesOf(dataset, 'dcat:distribution');
    expect(distributions.flatMap((iri) => valuesOf(iri, 'dcat:downloadURL'))).toEqual([
      `${site}/statistik/brod/data.csv`,
      `${site}/statistik/brod/data.json`,
      `${site}/statistik/brod/data.xlsx`,
    ]);
  });

  test('claims no licence for the data, for none is known', () => {
    const [csv = ''] = valuesOf(dataset, 'dcat:distribution');
    expect(valuesOf(csv, 'dcterms:license')).toEqual([]);
    const [rights = ''] = valuesOf(csv, 'dcterms:rights');
    expect(valuesOf(rights, 'rdfs:label')[0]).toMatch(
      /^Vilken licens som gäller för källornas data är inte känt\./,
    );
  });

  test('keeps its sources and reservations', () => {
    const [provenance = ''] = valuesOf(dataset, 'dcterms:provenance');
    expect(valuesOf(provenance, 'rdfs:label')).toEqual([
      'Sammanställd ur: Bagarboken <https://bread.example/a?b=1&c=2> (2020). Inte vägt om.',
    ]);
  });

  test('tells its time as exactly as it is known', () => {
    const period = quads.filter(({ subject }) => subject.value === `${site}/datasets/brod#period`);
    expect(
      period.map(({ object }) => 'datatype' in object && `${object.value} ${object.datatype.value}`),
    ).toEqual([false, `2001 ${prefixes.xsd}gYear`, `2020-06 ${prefixes.xsd}gYearMonth`]);
  });
});

describe('all forms', () => {
  test.each(catalogueFormats)('$ending gives back what was written', async ({ ending, write }) => {
    expect(await readCatalogue(write(quads), ending)).toEqual(statementLines(quads));
  });
});
