import { expect, test } from 'vitest';
import { datasetThing } from '@/lib/metadata/jsonld/datasetThing';
import { organisation } from '@/lib/metadata/jsonld/organisation';
import { reportThing } from '@/lib/metadata/jsonld/reportThing';
import { termThing } from '@/lib/metadata/jsonld/termThing';
import { loadDatasets } from '@/lib/opendata/loadDatasets';
import { loadPublications } from '@/lib/publications/loadPublications';
import { loadTerms } from '@/lib/terms/loadTerms';

const site = 'https://www.example.org';

// That the properties belong to their types is the compiler's work: schema-dts types them.

const things = [
  organisation(site),
  ...loadDatasets().map((dataset) => datasetThing(dataset, 'sv', site)),
  ...loadPublications().publications.map((publication) => reportThing(publication, site)),
  ...loadTerms().map((term) => termThing(term, site)),
].map((thing) => JSON.parse(JSON.stringify(thing)) as Record<string, unknown>);

test('every thing has a type, a name and an address of its own', () => {
  for (const thing of things) {
    expect(thing['@type']).toMatch(/^(GovernmentOrganization|Dataset|Report|DefinedTerm)$/);
    expect(thing.name).toMatch(/\S/);
    expect(thing['@id']).toMatch(/^https:\/\/www\.example\.org\//);
  }
  expect(new Set(things.map((thing) => thing['@id'])).size).toBe(things.length);
});

test('descriptions of data sets are as long as search engines for data ask for: 50 to 5,000 characters', () => {
  const datasets = things.filter((thing) => thing['@type'] === 'Dataset');
  expect(datasets).not.toEqual([]);
  for (const { description } of datasets) {
    expect(String(description).length).toBeGreaterThanOrEqual(50);
    expect(String(description).length).toBeLessThanOrEqual(5000);
  }
});

test('dates are years, months or days', () => {
  for (const thing of things)
    for (const name of ['datePublished', 'dateModified'])
      if (thing[name] !== undefined) expect(thing[name]).toMatch(/^\d{4}(-\d{2}){0,2}$/);
});

test('the agency is told with its own number and nothing that its sources do not say', () => {
  expect(Object.keys(organisation(site))).toEqual(['@type', '@id', 'name', 'alternateName', 'url', 'taxID']);
});
