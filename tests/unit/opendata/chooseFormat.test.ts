import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueFormats } from '@/lib/opendata/catalogueFormats';
import { chooseFormat } from '@/lib/opendata/chooseFormat';

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
  expect(chooseFormat(accept).ending).toBe(ending);
});

test('any header at all gets a form, and each form is chosen by some', () => {
  const range = fc.oneof(
    fc.constantFrom('*/*', 'text/*', 'application/*', 'image/png', 'TEXT/TURTLE', '', '/'),
    fc.constantFrom(...catalogueFormats.flatMap(({ mediaTypes }) => mediaTypes)),
    fc.string({ maxLength: 8 }),
  );
  const parameter = fc.oneof(
    fc.constantFrom('', ';q=0', ';q=0.5', '; Q=1', ';q=', ';q=-1', ';q=1e999', ';q=NaN', ';v=b3;q=0.9', ';'),
    fc.string({ maxLength: 8 }).map((text) => `;${text}`),
  );
  const header = fc
    .array(fc.tuple(range, parameter), { maxLength: 5 })
    .map((parts) => parts.map((part) => part.join('')).join(', '));
  const chosen = new Set<string>();
  fc.assert(
    fc.property(header, (accept) => {
      const form = chooseFormat(accept);
      expect(catalogueFormats).toContain(form);
      chosen.add(form.ending);
    }),
  );
  expect([...chosen].sort()).toEqual(catalogueFormats.map(({ ending }) => ending).sort());
});

test('the best liked form is chosen, wherever it stands in the header', () => {
  const weight = fc.constantFrom(0, 0.1, 0.5, 0.9, 1);
  const wanted = fc
    .tuple(weight, weight, weight)
    .map((weights) => catalogueFormats.map((form, index) => ({ form, weight: weights[index] ?? 0 })));
  const chosen = new Set<string>();
  fc.assert(
    fc.property(wanted, fc.constantFrom(0, 1, 2), (forms, start) => {
      const parts = forms.map(({ form, weight }) => `${form.mediaTypes[0]};q=${weight}`);
      const most = Math.max(...forms.map(({ weight }) => weight));
      const expected = forms.find(({ weight }) => weight === most)?.form;
      expect(chooseFormat([...parts.slice(start), 'image/png', ...parts.slice(0, start)].join(', '))).toBe(
        expected,
      );
      chosen.add(expected?.ending ?? '');
    }),
  );
  expect(chosen.size).toBe(catalogueFormats.length);
});
