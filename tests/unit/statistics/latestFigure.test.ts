import { describe, expect, test } from 'vitest';
import { sparkline, yearlyMeans } from '@/lib/statistics/chart/sparkline';
import { latestFigure, writeLarge } from '@/lib/statistics/figures/latestFigure';
import { parseSeries } from '@/lib/statistics/series/parseSeries';
import type { Column } from '@/lib/statistics/series/seriesSchema';

type Given = {
  type?: string;
  unit?: string;
  unitEn?: string;
  decimals?: number;
  drawing?: string;
  rows: [string, string][];
};

/** A series about the bread of an invented bakery. */
function bread({
  type = 'year',
  unit = 'bröd',
  unitEn,
  decimals = 0,
  drawing = 'kind: line, x: tid',
  rows,
}: Given) {
  const { series, faults } = parseSeries({
    id: 'brod',
    folder: 'content/data/statistics',
    descriptor: `title: Bröd
subject: sjuk
shows: Serien visar bröd.
reading: [Varje tal är bröd.]
period: alla år
status: official
sources: [{ title: Bagarboken, validity: odaterad }]
licence: Fri.
columns:
  - { name: tid, label: Tid, kind: dimension, type: ${type} }
  - { name: antal, label: Antal, kind: measure, unit: ${unit}, ${unitEn ? `unitEn: ${unitEn}, ` : ''}decimals: ${decimals} }
  - { name: kalla, label: Källa, kind: source }
charts:
  - { name: bild, title: Bröd, measures: [antal], finding: Brödet jäser., ${drawing} }
`,
    csv: `tid,antal,kalla\n${rows.map(([time, figure]) => `${time},${figure},Bagarboken`).join('\n')}\n`,
  });
  if (!series) throw new Error(faults.map(({ message }) => message).join('\n'));
  return series;
}

const said = (given: Given) => {
  const latest = latestFigure(bread(given), 'sv');
  return latest && [`${latest.figure} ${latest.unit}`, latest.change?.text, latest.when];
};

describe('the newest figure', () => {
  test.each<[string, Given, (string | undefined)[]]>([
    [
      'a small number by what was added',
      {
        unit: 'kronor',
        rows: [
          ['2023', '52500'],
          ['2024', '57300'],
        ],
      },
      ['57\u00a0300 kronor', '+4\u00a0800 kronor sedan 2023', 'Året 2024'],
    ],
    [
      'a large one by per cent',
      {
        rows: [
          ['2023', '200000'],
          ['2024', '150000'],
        ],
      },
      ['150\u00a0000 bröd', '\u221225,0\u00a0% sedan 2023', 'Året 2024'],
    ],
    [
      'a large one that was below zero by what was added',
      {
        rows: [
          ['2023', '-200000'],
          ['2024', '-400000'],
        ],
      },
      ['\u2212400\u00a0000 bröd', '\u2212200\u00a0000 bröd sedan 2023', 'Året 2024'],
    ],
    [
      'a share by percentage points',
      {
        unit: 'procent',
        rows: [
          ['2019', '38'],
          ['2020', '39'],
        ],
      },
      ['39 procent', '+1 procentenhet sedan 2019', 'Året 2020'],
    ],
    [
      'a month by the same month of the year before',
      {
        type: 'month',
        rows: [
          ['2024-06', '100'],
          ['2025-05', '70'],
          ['2025-06', '90'],
        ],
      },
      ['90 bröd', '\u221210 bröd sedan juni 2024', 'juni 2025'],
    ],
    [
      'what has not changed as it is',
      {
        unit: 'procent',
        rows: [
          ['2019', '30'],
          ['2020', '30'],
        ],
      },
      ['30 procent', '0 procentenheter sedan 2019', 'Året 2020'],
    ],
    [
      'money in the largest unit that fits',
      {
        unit: 'miljoner kronor',
        decimals: 1,
        rows: [
          ['2024', '102877.4'],
          ['2025', '100610.2'],
        ],
      },
      ['100,6 miljarder kronor', '\u22122,2\u00a0% sedan 2024', 'Året 2025'],
    ],
    [
      'nothing where the year before is missing',
      {
        rows: [
          ['2020', '5'],
          ['2022', '7'],
        ],
      },
      ['7 bröd', undefined, 'Året 2022'],
    ],
    [
      'the newest one that is known',
      {
        rows: [
          ['2020', '5'],
          ['2021', '6'],
          ['2022', '..'],
        ],
      },
      ['6 bröd', '+1 bröd sedan 2020', 'Året 2021'],
    ],
  ])('tells %s', (_, given, words) => {
    expect(said(given)).toEqual(words);
  });

  test.each<[string, Given, string[]]>([
    [
      'money with its unit',
      {
        unit: 'miljoner kronor',
        decimals: 1,
        rows: [
          ['2024', '102877.4'],
          ['2025', '100610.2'],
        ],
      },
      ['100.6 billion kronor', '−2.2% since 2024', 'The year 2025'],
    ],
    [
      'a month, and the unit that the editors gave',
      {
        type: 'month',
        unitEn: 'loaves',
        rows: [
          ['2024-06', '1100'],
          ['2025-06', '1090'],
        ],
      },
      ['1,090 loaves', '−10 loaves since June 2024', 'June 2025'],
    ],
  ])('tells %s in English', (_, given, words) => {
    const latest = latestFigure(bread(given), 'en');
    expect([`${latest?.figure} ${latest?.unit}`, latest?.change?.text, latest?.when]).toEqual(words);
  });

  test('is not told of a series with several figures for each time, of which none is the newest', () => {
    const [tid, antal, kalla] = bread({ rows: [['2020', '1']] }).columns;
    const series = {
      ...bread({ rows: [['2020', '1']] }),
      columns: [
        tid,
        { name: 'sort', label: 'Sort', kind: 'dimension', type: 'text' },
        antal,
        kalla,
      ] as Column[],
      rows: ['råg', 'vete'].flatMap((sort) =>
        ['2020', '2021'].map((tid, place) => ({
          texts: { tid, sort },
          figures: { antal: place },
          line: place,
        })),
      ),
    };

    expect(latestFigure(series, 'sv')).toBeUndefined();
  });

  test('is not told of a series that is not over time', () => {
    expect(
      latestFigure(
        bread({
          type: 'text',
          rows: [
            ['Råg', '1'],
            ['Vete', '2'],
          ],
          drawing: 'kind: bars, category: tid',
        }),
        'sv',
      ),
    ).toBeUndefined();
  });

  test.each([
    [116_907_208, 'tusen kronor', '116,9 miljarder kronor'],
    [999_999, 'kronor', '999\u00a0999 kronor'],
    [1_000_000, 'kronor', '1,0 miljoner kronor'],
    [424_600, 'tusen kronor', '424,6 miljoner kronor'],
    [116_907_208, 'personer', '116\u00a0907\u00a0208 personer'],
  ])('of %d %s is %s', (figure, unit, words) => {
    const large = writeLarge(figure, { unit, decimals: 0 }, 'sv');
    expect(`${large.figure} ${large.unit}`).toBe(words);
  });
});

describe('the small line', () => {
  const drawn = (given: Given) => {
    const latest = latestFigure(bread(given), 'sv');
    if (!latest) throw new Error('The bread has no figure.');
    return sparkline(latest);
  };

  test('stands on zero, with its ground filled and the newest figure marked', () => {
    expect(
      drawn({
        rows: [
          ['2020', '0'],
          ['2021', '10'],
          ['2022', '5'],
        ],
      }),
    ).toEqual({
      width: 2,
      height: 56,
      lines: ['M0 56l1-52 1 26'],
      areas: ['M0 56l1-52 1 26V56H0z'],
      points: [{ x: 100, y: 53.57 }],
      first: '2020',
      last: '2022',
    });
  });

  test('has no ground where its chart does not begin at zero', () => {
    expect(
      drawn({
        drawing: 'kind: line, x: tid, axis: fit',
        rows: [
          ['2020', '90'],
          ['2021', '100'],
        ],
      }),
    ).toMatchObject({
      width: 1,
      height: 56,
      lines: ['M0 52l1-48'],
      areas: [],
    });
  });

  test('is broken where a year is missing, and years that stand alone are points', () => {
    const { lines, points } = drawn({
      rows: [
        ['2000', '1'],
        ['2004', '4'],
        ['2005', '4'],
      ],
    });
    expect(lines).toEqual(['M4 4l1 0']);
    expect(points).toEqual([
      { x: 0, y: 76.79 },
      { x: 100, y: 7.14 },
    ]);
  });

  test('of many months is drawn by the means of whole years, and ends with the newest month', () => {
    const months = Array.from({ length: 27 }, (_, index) => ({
      step: 2000 * 12 + index,
      time: '',
      figure: index,
    }));
    expect(yearlyMeans(months, 12).map(({ step, figure }) => [step - 24_000, figure])).toEqual([
      [6, 5.5],
      [18, 17.5],
      [26, 26],
    ]);
  });
});
