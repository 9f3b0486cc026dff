import { describe, expect, test } from 'vitest';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import {
  findingTimeFault,
  keyFigureTimeFault,
  periodFault,
  statementFaults,
  validityFaults,
} from '@/lib/statistics/series/statementFaults';
import { inventedSeries, lineOfYears } from './inventedSeries';

const series = inventedSeries([
  ['2001', 3.4, 1600],
  ['2002', 16, 900],
  ['2003', '..', 70_000],
]);

describe('what a finding says of a series', () => {
  test.each([
    ['a rise that is one', 'Andelen steg från 3,4 procent 2001 till 16,0 procent 2002.', []],
    [
      'a rise that is a fall',
      'Andelen steg från 16,0 till 3,4 procent.',
      ['"steg från 16,0 till 3,4" säger fel riktning. Byt ord, eller rätta talen.'],
    ],
    [
      'a fall that is a rise, of numbers with spaces',
      'Antalet har minskat från 900 till 70 000.',
      ['"minskat från 900 till 70000" säger fel riktning. Byt ord, eller rätta talen.'],
    ],
    ['a fall from thousands to a number without', 'Antalet sjönk från 70 tusen 2003 till 900 2002.', []],
    ['a rise where the size is said once', 'Den ökade från 0,9 till 1,6 tusen.', []],
    ['years are no figures', 'Andelen steg från 2002 till 2001.', []],
    ['a figure of its own year', 'År 2002 var antalet 900.', []],
    [
      'a figure of another year',
      'År 2002 var antalet 1 600.',
      ['Talet 1600 står i serien, men inte för 2002. Rätta talet eller året.'],
    ],
    [
      'two years the wrong way around',
      'Andelen steg från 3,4 procent 2002 till 16 procent 2001.',
      [
        'Talet 3,4 står i serien, men inte för 2002. Rätta talet eller året.',
        'Talet 16 står i serien, men inte för 2001. Rätta talet eller året.',
      ],
    ],
  ])('%s', (_, finding, faults) => {
    expect(statementFaults(series, finding)).toEqual(faults);
  });

  test('a number that was worked out is of no year', () => {
    expect(statementFaults(series, 'År 2002 var det 1 600 fler.', ['1600'])).toEqual([]);
  });
});

describe('what a finding over time ends with', () => {
  const told = (finding: string, changes: Partial<typeof lineOfYears> = {}) =>
    findingTimeFault(series, { ...lineOfYears, ...changes, finding });

  test.each([
    ['the last year of what is drawn', 'Andelen steg från 3,4 procent 2001 till 16 procent 2002.'],
    ['no year', 'Andelen steg.'],
    ['a year that the series does not have', 'Sedan 1999 har andelen stigit.'],
  ])('%s', (_, finding) => {
    expect(told(finding)).toBeUndefined();
  });

  test('a year before it, after a year was added', () => {
    expect(told('Andelen var 3,4 procent 2001.')).toBe(
      'Texten berättar om 2001 som sista år, men diagrammet går till 2002. Skriv vad som gäller 2002 också.',
    );
  });

  test('the last year of the measure that is drawn, where another lacks it', () => {
    expect(told('Antalet var 900 år 2002.', { measures: ['man'] })).toBe(
      'Texten berättar om 2002 som sista år, men diagrammet går till 2003. Skriv vad som gäller 2003 också.',
    );
  });

  test('a chart of groups is of one time', () => {
    const bars: Chart = {
      name: 'staplar',
      title: 'Andelar',
      kind: 'bars',
      category: 'ar',
      order: 'file',
      without: [],
      highlight: [],
      measures: ['kvinnor'],
      finding: 'Högst var andelen 2001.',
    };
    expect(findingTimeFault(series, bars)).toBeUndefined();
  });
});

describe('what a key figure says of its time', () => {
  const telling = (text: string, row = '2002') =>
    keyFigureTimeFault({ ...series, keyFigure: { measure: 'man', row, text } });

  test('its own year, or none', () => {
    expect(telling('personer 2002.')).toBeUndefined();
    expect(telling('personer.')).toBeUndefined();
  });

  test('another year', () => {
    expect(telling('personer 2001.')).toBe('Texten talar om 2001, men raden är 2002.');
  });

  test('another month', () => {
    const [year, ...columns] = series.columns;
    const monthly = {
      ...series,
      columns: [{ ...year, type: 'month' } as (typeof columns)[number], ...columns],
      rows: [{ texts: { ar: '2002-05' }, figures: {}, line: 2 }],
    };
    const told = (text: string) =>
      keyFigureTimeFault({ ...monthly, keyFigure: { measure: 'man', row: '2002-05', text } });

    expect(told('i maj 2002.')).toBeUndefined();
    expect(told('i juni 2002.')).toBe('Texten talar om juni, men raden är maj 2002.');
  });
});

describe('what a descriptor says of its time', () => {
  test.each([
    ['its years', '2001–2003', undefined],
    ['its years and how many', '2001–2003, 3 år', undefined],
    ['another year', '2001–2004', 'Perioden är "2001–2004", men serien går från 2001 till 2003.'],
    ['another number', '2001–2003, 4 år', 'Perioden säger 4, men serien har 3.'],
    ['words', 'tre år', undefined],
  ])('the period is %s', (_, period, fault) => {
    expect(periodFault({ ...series, period })).toBe(fault);
  });

  test.each([
    ['all the years', '2001–2003', []],
    [
      'too few years',
      '2001–2002',
      [
        {
          index: 0,
          message: 'Källan gäller 2001–2002, men raden 2003 säger att den är därifrån.',
        },
      ],
    ],
    ['words', 'hämtat 2002', []],
  ])('the source is valid for %s', (_, validity, faults) => {
    const sources = [{ title: 'Källan', address: 'https://example.se/a', validity }];
    expect(validityFaults({ ...series, sources })).toEqual(faults);
  });
});
