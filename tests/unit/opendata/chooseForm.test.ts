import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueForms } from '@/lib/opendata/catalogueForms';
import { chooseForm } from '@/lib/opendata/chooseForm';

test.each([
  ['nothing asked for', null, 'rdf'],
  ['anything will do', '*/*', 'rdf'],
  ['the portal’s form', 'application/rdf+xml', 'rdf'],
  ['any XML', 'application/xml', 'rdf'],
  ['Turtle', 'text/turtle', 'ttl'],
  ['JSON-LD', 'application/ld+json', 'jsonld'],
  ['plain JSON', 'application/json', 'jsonld'],
  ['capital letters', 'Text/Turtle', 'ttl'],
  ['a best among several', 'application/rdf+xml;q=0.5, text/turtle;q=0.9, application/ld+json;q=0.7', 'ttl'],
  ['equally much of two', 'text/turtle, application/rdf+xml', 'rdf'],
  ['anything but RDF/XML', '*/*;q=0.1, application/rdf+xml;q=0, application/xml;q=0, text/xml;q=0', 'ttl'],
  ['a kind', 'text/*;q=0.5, application/ld+json;q=0.4', 'rdf'],
  ['a browser', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'rdf'],
  ['something that there is not', 'image/png', 'rdf'],
  ['a broken weight', 'text/turtle;q=much', 'rdf'],
])('%s', (_, accept, ending) => {
  expect(chooseForm(accept).ending).toBe(ending);
});

test('any header at all gets a form', () => {
  fc.assert(
    fc.property(fc.string(), (accept) => {
      expect(catalogueForms).toContain(chooseForm(accept));
    }),
  );
});
