import { describe, expect, test } from 'vitest';
import { keyFigures } from '@/lib/statistics/figures/keyFigures';
import { latestFigure } from '@/lib/statistics/figures/latestFigure';
import { parseSeries } from '@/lib/statistics/series/parseSeries';

const descriptor = `title: Prov
shows: Serien visar ett prov.
reading:
  - Läs som det står.
period: "2022–2024"
status: official
sources:
  - title: Källan
    address: https://example.se/a
    validity: "2022–2024"
licence: Okänd.
columns:
  - name: ar
    label: År
    kind: dimension
    type: year
  - name: andel
    label: Andel
    kind: measure
    unit: procent
    decimals: 1
  - name: antal
    label: Antal
    kind: measure
    unit: personer
  - name: kalla
    label: Källa
    kind: source
charts:
  - name: andel
    title: Andel
    kind: line
    x: ar
    measures: [andel]
    finding: Andelen steg.
subject: sjuk
`;

const header = 'ar,andel,antal,kalla\n';
const source = 'https://example.se/a';
const csv = `${header}2022,1.5,0,${source}\n2023,..,x,${source}\n2024,2.0,v,${source}\n`;

const parse = (files: { descriptor?: string; csv?: string }) =>
  parseSeries({ id: 'prov', folder: 'content/data/statistics', descriptor, csv, ...files });

describe('parseSeries', () => {
  test('a zero, a missing, a suppressed and an expected figure stay different', () => {
    const { series, faults } = parse({});

    expect(faults).toEqual([]);
    expect(series?.rows.map(({ figures }) => figures)).toEqual([
      { andel: 1.5, antal: 0 },
      { andel: '..', antal: 'x' },
      { andel: 2, antal: 'v' },
    ]);
  });

  test.each([
    ['a decimal comma', `2022,"1,5",0,${source}`, 6, 'Skriv punkt som decimaltecken: 1.5 i stället för 1,5.'],
    [
      'a space between thousands',
      `2022,1.5,1 000,${source}`,
      10,
      'Skriv talet utan mellanrum: 1000 i stället för 1 000.',
    ],
    [
      'an empty cell',
      `2022,,0,${source}`,
      6,
      'Cellen är tom. Skriv talet, eller varför det saknas: .., x, v.',
    ],
    ['a word for a number', `2022,mycket,0,${source}`, 6, '"mycket" är inget tal.'],
    ['a decimal too few', `2022,2,0,${source}`, 6, 'Skriv talet med 1 decimaler: 2.0.'],
    ['zeros before a number', `2022,2.0,007,${source}`, 10, 'Skriv talet utan nollor framför: 7.'],
    ['less than nothing that is nothing', `2022,-0.0,7,${source}`, 6, 'Skriv noll utan minustecken: 0.0.'],
    ['a decimal too many', `2022,1.5,0.5,${source}`, 10, 'Skriv talet utan decimaler.'],
    ['a number that is not exact', `2022,1.5,99999999999999999999,${source}`, 10, 'Välj en större enhet.'],
    ['a broken year', `202,1.5,0,${source}`, 1, 'Skriv året med fyra siffror, som 2024.'],
    ['no source', '2022,1.5,0,', 12, 'Källan finns inte i beskrivningen.'],
    ['an unknown source', '2022,1.5,0,https://example.se/b', 12, 'Skriv en av: https://example.se/a'],
    ['a formula', `2022,1.5,=1+1,${source}`, 10, 'ett kalkylprogram skulle köra cellen'],
  ])('%s is a fault with row and column', (_, row, column, message) => {
    const { series, faults } = parse({ csv: `${header}${row}\n` });

    expect(series).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'content/data/statistics/prov.csv', line: 2, column });
    expect(faults[0]?.message).toContain(message);
  });

  test('a year twice is a fault that tells where the first one is', () => {
    const { faults } = parse({ csv: `${header}2022,1.5,0,${source}\n2022,1.6,0,${source}\n` });

    expect(faults).toEqual([
      {
        file: 'content/data/statistics/prov.csv',
        line: 3,
        column: 1,
        message: '"2022" står redan på rad 2. Ta bort en av raderna.',
        rule: 'series-repeated',
        severity: 'fault',
      },
    ]);
  });

  test('a broken month is a fault', () => {
    const { faults } = parse({
      descriptor: descriptor.replace('type: year', 'type: month'),
      csv: `${header}2022-13,1.5,0,${source}\n`,
    });

    expect(faults[0]?.message).toBe('Kolumnen "ar": Skriv månaden som år-månad, som 2024-01.');
  });

  test.each([
    [
      'more rows promised than there are',
      `${descriptor}rowCount: 1000000000\n`,
      37,
      'lovar 1000000000 rader, men filen har 3',
    ],
    [
      'a chart of a column that is not there',
      descriptor.replace('[andel]', '[andl]'),
      34,
      'ingen kolumn "andl" som kan användas här. Menade du "andel"?',
    ],
    [
      'a finding with a number that stands nowhere in the series',
      descriptor.replace('Andelen steg.', 'Andelen steg från 1,5 till 2,1 procent 2024.'),
      35,
      'Talet 2,1 står inte i serien. Rätta det. Om du har räknat ut det av flera tal: skriv det också i fältet calculated.',
    ],
    [
      'a chart over a column that is no dimension',
      descriptor.replace('x: ar', 'x: antal'),
      33,
      'ingen kolumn "antal" som kan användas här',
    ],
    [
      'a chart with two units on one axis',
      descriptor.replace('[andel]', '[andel, antal]'),
      34,
      'Måtten har olika enheter (procent, personer)',
    ],
    [
      'a column described twice',
      descriptor.replace('name: antal', 'name: andel'),
      22,
      'Kolumnen "andel" beskrivs två gånger.',
    ],
    [
      'a reservation about a row that is not there',
      `${descriptor}reservations:\n  - text: Osäker.\n    rows: [2021]\n`,
      39,
      'Det finns ingen rad "2021".',
    ],
    [
      'a key figure that is missing',
      `${descriptor}keyFigure:\n  measure: andel\n  row: 2023\n  text: var andelen.\n`,
      39,
      'Raden "2023" har inget tal i kolumnen "andel".',
    ],
    [
      'no source column',
      descriptor.replace('kind: source', 'kind: dimension\n    type: text'),
      13,
      'Det saknas en kolumn med "kind: source".',
    ],
  ])('%s is a fault in the descriptor', (_, broken, line, message) => {
    const { series, faults } = parse({ descriptor: broken });

    expect(series).toBeUndefined();
    expect(faults[0]).toMatchObject({ file: 'content/data/statistics/prov.yaml', line });
    expect(faults[0]?.message).toContain(message);
  });

  test.each([
    ['no sources at all', descriptor.replace(/sources:[\s\S]*?licence/, 'licence'), 'sources'],
    ['a field that does not exist', `${descriptor}colour: red\n`, 'colour'],
    ['an unknown kind of chart', descriptor.replace('kind: line', 'kind: pie'), 'charts.0.kind'],
    [
      'an address that is no web address',
      descriptor.replace('https://example.se/a', 'javascript:alert(1)'),
      'sources.0.address',
    ],
    ['broken YAML', descriptor.replace('title: Prov', 'title: "Prov'), ''],
  ])('%s stops the series', (_, broken, message) => {
    const { series, faults } = parse({ descriptor: broken });

    expect(series).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]?.file).toBe('content/data/statistics/prov.yaml');
    expect(faults[0]?.message).toContain(message);
  });

  test('faults of both files are told at once', () => {
    const { faults } = parse({
      descriptor: descriptor.replace('[andel]', '[andl]'),
      csv: `${header}202,1,5,\n`,
    });

    expect(new Set(faults.map(({ file }) => file))).toEqual(
      new Set(['content/data/statistics/prov.yaml', 'content/data/statistics/prov.csv']),
    );
  });
});

describe('a series of several dimensions', () => {
  const columns = `columns:
  - { name: kvartal, label: Kvartal, kind: dimension, type: quarter }
  - { name: grupp, label: Grupp, kind: dimension, type: text }
  - { name: antal, label: Antal, kind: measure, unit: personer }
  - { name: kalla, label: Källa, kind: source }
`;
  const grouped = (chart: string, key = '') => `title: Prov
subject: sjuk
shows: Serien visar ett prov.
reading: [Läs som det står.]
period: "2022–2023, 2 kvartal"
status: official
sources: [{ title: Källan, validity: odaterad }]
licence: Okänd.
${columns}charts:
  - { name: antal, title: Antal, kind: line, x: kvartal, measures: [antal], finding: Antalet är känt.${chart} }
${key}`;
  const rows =
    'kvartal,grupp,antal,kalla\n2022-K4,A,1,Källan\n2022-K4,B,2,Källan\n2023-K1,A,3,Källan\n2023-K1,B,4,Källan\n';
  const faultsOf = (descriptor: string, file = rows) =>
    parse({ descriptor, csv: file }).faults.map(({ message }) => message);

  test('a chart chooses its rows', () => {
    expect(faultsOf(grouped(', only: { grupp: A }'))).toEqual([]);
  });

  test('a chart with two figures in one place is a fault', () => {
    expect(faultsOf(grouped(''))).toEqual([
      'Diagrammet har flera rader för "2022-K4". Välj rader med fältet only, till exempel ett år eller en grupp.',
    ]);
  });

  test('rows are chosen by columns and texts that are there', () => {
    expect(faultsOf(grouped(', only: { grupp: C }'))).toContain('Det finns ingen rad "C".');
    expect(faultsOf(grouped(', only: { grup: A }'))).toContain(
      'Det finns ingen kolumn "grup" som kan användas här. Menade du "grupp"?',
    );
  });

  test('a map without all its counties is a fault that names them', () => {
    const faults = faultsOf(
      grouped('').replace('kind: line, x: kvartal', 'kind: map, category: grupp, only: { kvartal: 2022-K4 }'),
    );

    expect(faults).toHaveLength(21);
    expect(faults).toContain(
      'Kartan saknar raden "Skåne län". Skriv en rad för varje län, med .. där talet saknas.',
    );
  });

  test('the key figure is that of the rows that it chooses, and so is the latest one', () => {
    const key = 'keyFigure: { measure: antal, row: 2023-K1, only: { grupp: B }, text: personer 2023. }\n';
    const { series } = parse({ descriptor: grouped(', only: { grupp: A }', key), csv: rows });

    expect(series && keyFigures([series]).map(({ figure }) => figure)).toEqual(['4']);
    expect(series && latestFigure(series, 'sv')).toMatchObject({
      figure: '4',
      when: 'kvartal 1, 2023',
    });
  });

  test('a quarter that there is not is a fault', () => {
    expect(faultsOf(grouped(', only: { grupp: A }'), rows.replace('2022-K4,A', '2022-K5,A'))).toEqual([
      'Kolumnen "kvartal": Skriv kvartalet som år-K och siffra, som 2018-K4.',
    ]);
  });
});
