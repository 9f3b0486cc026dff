import { describe, expect, test } from 'vitest';
import { type Known, readDatasets } from '@/lib/opendata/readDatasets';

const file = 'content/data/datasets.yaml';

const brod: Known = {
  title: 'Bröd',
  titleEn: 'Bread',
  description: 'Hur mycket bröd som äts.',
  period: { start: '2001', end: '2020' },
  sources: [{ title: 'Bagarboken', validity: '2020' }],
  page: '/serier/brod',
  distributions: [{ format: 'csv', address: '/serier/brod/data.csv' }],
};
const register: Known = { page: '/register', distributions: [{ format: 'csv', address: '/register.csv' }] };

const known = { series: new Map([['brod', brod]]), registers: { publications: register, terms: register } };

const everyField = `
  descriptionEn: How much bread is eaten.
  theme: SOCI
  keywords: { sv: [bröd], en: [bread] }
  issued: 2026-11-24
  modified: 2026-11-24
`;

const ofSeries = `- id: brod\n  series: brod${everyField}`;
const read = (text: string, data = known) => readDatasets(file, text, data);
const messages = (text: string) => read(text).faults.map(({ line, message }) => `${line}: ${message}`);

test('a series says most of its data set itself', () => {
  expect(read(ofSeries)).toEqual({
    faults: [],
    value: [
      {
        id: 'brod',
        titles: { sv: 'Bröd', en: 'Bread' },
        descriptions: { sv: 'Hur mycket bröd som äts.', en: 'How much bread is eaten.' },
        keywords: { sv: ['bröd'], en: ['bread'] },
        theme: 'SOCI',
        issued: '2026-11-24',
        modified: '2026-11-24',
        period: { start: '2001', end: '2020' },
        sources: [{ title: 'Bagarboken', validity: '2020' }],
        reservations: undefined,
        page: '/serier/brod',
        distributions: [{ format: 'csv', address: '/serier/brod/data.csv' }],
      },
    ],
  });
});

describe('a fault', () => {
  test('is a series that is not there', () => {
    expect(messages(ofSeries.replace('series: brod', 'series: brpd'))).toEqual([
      '1: Serien "brpd" finns inte. Menade du "brod"?',
    ]);
  });

  test('is a series that nobody would find', () => {
    expect(read('[]').faults).toEqual([
      {
        file,
        rule: 'dataset-forgotten',
        message: 'Serien "brod" finns inte bland datamängderna. Lägg till en post med series: brod.',
        severity: 'fault',
      },
    ]);
  });

  test('is a data set of both a series and a register, or of none', () => {
    const expected = '1: "brod" ska ha ett av fälten series och register.';
    expect(messages(`${ofSeries}  register: terms\n`)).toEqual([expected]);
    expect(messages(ofSeries.replace('  series: brod\n', ''))).toEqual([expected]);
  });

  test('is a register whose words are missing', () => {
    expect(messages(`${ofSeries}- id: ord\n  register: terms${everyField}`)).toEqual([
      '8: Fältet "title" saknas för "ord".',
      '8: Fältet "titleEn" saknas för "ord".',
      '8: Fältet "description" saknas för "ord".',
      '8: Fältet "sources" saknas för "ord".',
    ]);
  });

  test('is a data set twice', () => {
    expect(messages(ofSeries + ofSeries)).toEqual(['8: "brod" står redan i filen. Ta bort den ena.']);
  });

  test('is a title of ten words, here or in the series', () => {
    const long = 'ett två tre fyra fem sex sju åtta nio tio';
    expect(messages(`${ofSeries}  title: ${long}\n`)).toEqual([
      '8: Fältet "title": Rubriken har tio ord eller fler. Skriv den kortare.',
    ]);
    const data = { ...known, series: new Map([['brod', { ...brod, title: long }]]) };
    expect(read(ofSeries, data).faults[0]?.message).toBe(
      `Rubriken "${long}" har tio ord eller fler. Skriv en kortare i fälten title och titleEn.`,
    );
  });

  test.each([
    ['theme: SOCI', 'theme: BREAD', '4: Fältet "theme": Skriv ett tema: ECON, GOVE, HEAL, JUST, SOCI.'],
    [
      'issued: 2026-11-24',
      'issued: 2026-02-30',
      '6: Fältet "issued": Skriv en dag som finns, som 2026-11-24.',
    ],
    ['id: brod', 'id: dcat', '1: Fältet "id": Namnet dcat är upptaget: där ligger katalogen.'],
  ])('is %s written as %s', (right, wrong, message) => {
    expect(messages(ofSeries.replace(right, wrong))).toEqual([message]);
  });
});
