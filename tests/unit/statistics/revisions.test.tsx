// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SeriesFacts } from '@/components/statistics/SeriesFacts';
import { SeriesTable } from '@/components/statistics/SeriesTable';
import { answerSeries } from '@/lib/statistics/files/answerSeries';
import { jsonStat } from '@/lib/statistics/files/jsonStat';
import { seriesCsv } from '@/lib/statistics/files/seriesCsv';
import { seriesJson } from '@/lib/statistics/files/seriesJson';
import { versionCsv, versionFiles } from '@/lib/statistics/files/versionFiles';
import { addRevisions } from '@/lib/statistics/import/addRevisions';
import { parseSeries } from '@/lib/statistics/series/parseSeries';
import type { Revision } from '@/lib/statistics/series/seriesSchema';
import { inventedSeries } from './inventedSeries';

afterEach(cleanup);

/** Kvinnor in 2001: 10, then 20 from the fifth of March, then 30 from the ninth of May. Män in 2001: 9 until the ninth of May. */
const changes: Revision[] = [
  { date: '2026-03-05', row: '2001', measure: 'kvinnor', from: 10, to: 20 },
  { date: '2026-05-09', row: '2001', measure: 'kvinnor', from: 20, to: 30, reason: 'Källan har räknat om.' },
  { date: '2026-05-09', row: '2001', measure: 'man', from: 9, to: 70 },
];
const series = inventedSeries(
  [
    ['2000', 40, 60],
    ['2001', 30, 70],
    ['2002', 25, 75],
  ],
  { revisions: changes, provisional: ['2002'] },
);

const figuresOf = (csv: string | undefined) =>
  csv
    ?.trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(',').slice(1, 3).map(Number));

describe('a series whose figures were changed', () => {
  test('has the file of every version before a change, and no others', async () => {
    expect(versionFiles(series)).toEqual(['data-fore-2026-05-09.csv', 'data-fore-2026-03-05.csv']);
    expect(figuresOf(versionCsv(series, 'data-fore-2026-05-09.csv'))?.[1]).toEqual([20, 9]);
    expect(figuresOf(versionCsv(series, 'data-fore-2026-03-05.csv'))).toEqual([
      [40, 60],
      [10, 9],
      [25, 75],
    ]);
    expect(figuresOf(seriesCsv(series))?.[1]).toEqual([30, 70]);
    expect(versionCsv(series, 'data-fore-2026-03-06.csv')).toBeUndefined();
    expect((await answerSeries('prisbasbelopp', 'data-fore-1999-01-01.csv')).status).toBe(404);
  });

  test('says each change in words, the newest first, with the way to the figures before it', () => {
    render(<SeriesFacts series={series} locale="sv" />);
    const list = screen.getByText('Ändrade siffror').nextElementSibling as HTMLElement;
    const items = within(list).getAllByRole('listitem');

    expect(items.map(({ textContent }) => textContent)).toEqual([
      '9 maj 2026: 2001, Kvinnor: ändrat från 20 till 30. Källan har räknat om. Siffrorna före ändringen den 9 maj 2026 (CSV)',
      '9 maj 2026: 2001, Män: ändrat från 9 till 70. Siffrorna före ändringen den 9 maj 2026 (CSV)',
      '5 mars 2026: 2001, Kvinnor: ändrat från 10 till 20. Siffrorna före ändringen den 5 mars 2026 (CSV)',
    ]);
    expect(within(list).getAllByRole('link')[2]?.getAttribute('href')).toBe(
      '/statistik-och-analys/serier/prov/data-fore-2026-03-05.csv',
    );
  });

  test('marks them in its table, and says which rows are provisional', () => {
    const { container } = render(
      <>
        <SeriesTable series={series} locale="sv" />
        <SeriesFacts series={series} locale="sv" />
      </>,
    );
    const marks = screen.getAllByRole('link', { name: 'Siffran är ändrad' });
    expect(marks.map((mark) => mark.closest('tr')?.querySelector('th')?.textContent)).toEqual([
      '2001',
      '2001',
    ]);
    for (const mark of marks) expect(container.querySelector(mark.getAttribute('href') ?? '')).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: '2002 (preliminära siffror)' })).toBeTruthy();
  });

  test('tells programs the same', () => {
    const { status } = JSON.parse(jsonStat(series)) as { status: Record<string, string> };
    expect(status).toEqual({ 2: 'r', 3: 'r', 4: 'p', 5: 'p' });
    expect(JSON.parse(seriesJson(series))).toMatchObject({
      provisional: ['2002'],
      revisions: [{ date: '2026-05-09' }, { date: '2026-05-09' }, { date: '2026-03-05' }],
    });
    const unchanged = JSON.parse(seriesJson(inventedSeries([['2000', 1, 2]])));
    expect(Object.keys(unchanged)).not.toContain('revisions');
  });
});

const descriptor = `title: Prov
subject: sjuk
shows: Serien visar ett prov.
reading: [Läs som det står.]
period: "2000–2001, 2 år"
status: official
sources:
  - { title: Källan, address: "https://example.se/a", validity: "2000–2001" }
licence: Okänd.
columns:
  - { name: ar, label: År, kind: dimension, type: year }
  - { name: antal, label: Antal, kind: measure, unit: personer }
  - { name: kalla, label: Källa, kind: source }
charts:
  - { name: antal, title: Antal, kind: line, x: ar, measures: [antal], finding: Antalet steg från 5 år 2000 till 7 år 2001. }
`;
const csv = 'ar,antal,kalla\n2000,5,https://example.se/a\n2001,7,https://example.se/a\n';
const parse = (more: string, text = descriptor) =>
  parseSeries({ id: 'prov', folder: 'content/data/statistics', descriptor: text + more, csv });
const messages = (more: string) => parse(more).faults.map(({ message }) => message);
const revision = (fields: string) => `  - { date: 2026-05-09, row: 2001, measure: antal, ${fields} }\n`;

describe('a list of changes', () => {
  test('that leads to the figures of the file is right', () => {
    const right = `revisions:\n${revision('from: 6, to: 7')}  - { date: 2026-03-05, row: 2001, measure: antal, from: 9, to: 6 }\n`;
    expect(parse(right).faults).toEqual([]);
  });

  test.each([
    ['from: 6, to: 8', /slutar med 8, men i filen står 7\. Rätta ett av talen/],
    ['from: 7, to: 7', /detsamma före och efter/],
    ['from: 6, to: 7, reason: ""', /./],
    ['from: sex, to: 7', /./],
  ])('with { %s } is a fault', (fields, message) => {
    expect(messages(`revisions:\n${revision(fields)}`)).toEqual([expect.stringMatching(message)]);
  });

  test('names a row and a column that are there, and each figure once a day', () => {
    expect(
      messages('revisions:\n  - { date: 2026-05-09, row: 1999, measure: antal, from: 6, to: 7 }\n'),
    ).toEqual(['Det finns ingen rad "1999".']);
    expect(
      messages('revisions:\n  - { date: 2026-05-09, row: 2001, measure: antall, from: 6, to: 7 }\n'),
    ).toEqual([expect.stringContaining('Menade du "antal"?')]);
    expect(messages(`revisions:\n${revision('from: 6, to: 7')}${revision('from: 5, to: 6')}`)).toEqual([
      expect.stringContaining('två ändringar den 2026-05-09'),
    ]);
    expect(
      messages(
        `revisions:\n${revision('from: 6, to: 7')}  - { date: 2026-03-05, row: 2001, measure: antal, from: 9, to: 8 }\n`,
      ),
    ).toEqual(['Ändringen slutar med 8, men nästa ändring, den 2026-05-09, börjar med 6.']);
    expect(
      messages('revisions:\n  - { date: 2026-02-30, row: 2001, measure: antal, from: 6, to: 7 }\n'),
    ).toEqual([expect.stringContaining('Skriv en dag som finns')]);
  });

  test('names provisional rows that are there', () => {
    expect(parse('provisional: [2001]\n').series?.provisional).toEqual(['2001']);
    expect(messages('provisional: [2003]\n')).toEqual([expect.stringContaining('ingen rad "2003"')]);
  });

  test.each([
    ['without one', descriptor],
    ['with an empty one', `${descriptor}revisions: []\n`],
    ['with one change', `${descriptor}revisions:\n${revision('from: 5, to: 6')}`],
  ])('is written into a description %s, and nothing else in it changes', (_, before) => {
    const after = addRevisions(before, [
      { date: '2026-06-01', row: '2001', measure: 'antal', from: 6, to: 7 },
    ]);
    expect(after.startsWith(descriptor)).toBe(true);
    const { series, faults } = parse('', after);
    expect(faults).toEqual([]);
    expect(series?.revisions[0]).toEqual({
      date: '2026-06-01',
      row: '2001',
      measure: 'antal',
      from: 6,
      to: 7,
    });
    expect(addRevisions(before, [])).toBe(before);
  });
});

describe('what happened', () => {
  const withEvent = (at: string): string =>
    descriptor.replace(
      'finding:',
      `events: [{ at: ${at}, text: Regeln ändrades., source: { title: Lagen, address: "https://example.se/lag" } }], finding:`,
    );

  test('stands at a time that the chart has', () => {
    expect(parse('', withEvent('2001')).faults).toEqual([]);
    expect(parse('', withEvent('2004')).faults.map(({ message }) => message)).toEqual([
      'Diagrammet har ingen punkt för "2004". Välj en tid mellan 2000 och 2001, skriven som i filen.',
    ]);
  });
});
