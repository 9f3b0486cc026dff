import { expect, test } from 'vitest';
import { publicationFile } from '@/lib/publications/publicationFile';
import { publicationFileText } from '@/lib/publications/publicationFileText';

test.each([
  ['https://example.se/brod.pdf', null, 'PDF'],
  ['https://example.se/BROD.PDF?b', 3_100_000, 'PDF, 3,1\u00a0MB'],
  ['https://example.se/brod.xlsx', 20_400, 'Excel, 20\u00a0kB'],
  ['https://example.se/brod.csv', 12, 'CSV, 1\u00a0kB'],
  ['https://example.se/brod.csv', 999_600, 'CSV, 1\u00a0MB'],
  ['https://example.se/brod', null, 'Läs på webben'],
  ['https://example.pdf/brod.html', null, 'Läs på webben'],
])('%s of %s bytes is linked to as %s', (documentUrl, documentBytes, text) => {
  const file = publicationFile({ documentUrl, documentBytes }) ?? expect.fail('no file');
  expect(file.address).toBe(documentUrl);
  expect(publicationFileText(file, 'sv')).toBe(text);
});

test('a publication that is only known to exist has no link', () => {
  expect(publicationFile({ documentUrl: null, documentBytes: null })).toBeUndefined();
});
