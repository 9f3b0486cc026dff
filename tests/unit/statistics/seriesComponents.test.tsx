// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SeriesChart } from '@/components/statistics/chart/SeriesChart';
import { SeriesTable } from '@/components/statistics/SeriesTable';
import { chartSvg } from '@/lib/statistics/chart/chartSvg';
import { lineChart } from '@/lib/statistics/chart/lineChart';
import { inventedSeries, lineOfYears } from './inventedSeries';

afterEach(cleanup);

const series = inventedSeries(
  [
    ['2000', 1234, '..'],
    ['2001', 0, 'x'],
  ],
  { reservations: [{ text: 'Osäker uppgift.', rows: ['2001'] }] },
);

describe('SeriesChart', () => {
  test('a chart is one image, with its title as name, and its finding is said once, in the caption', () => {
    render(<SeriesChart series={series} chart={lineOfYears} locale="sv" />);
    const image = screen.getByRole('img');

    expect(image.getAttribute('aria-labelledby')).toBe(screen.getByText('Andelar').id);
    expect(image.hasAttribute('aria-describedby')).toBe(false);
    const caption = screen.getByRole('figure').querySelector('figcaption > p');
    expect(caption?.textContent?.trim()).toBe(lineOfYears.finding);
  });

  test('no number of its finding is parted at the end of a line', () => {
    const finding = 'Antalet steg från 8 496 till 10 200, med 20 %.';
    render(<SeriesChart series={series} chart={{ ...lineOfYears, finding }} locale="sv" />);
    const caption = screen.getByRole('figure').querySelector('figcaption > p');
    expect(caption?.textContent?.trim()).toBe(
      'Antalet steg från 8\u00a0496 till 10\u00a0200, med 20\u00a0%.',
    );
  });

  test('what happened has its number in the drawing, and is told below it with its source', () => {
    const source = { title: 'Lagen', address: 'https://example.se/lag' };
    const events = [
      { at: '2000', text: 'En regel kom.', source },
      { at: '2001', text: 'Regeln gick.', source },
    ];
    const two = inventedSeries([
      ['2000', 1, 2],
      ['2001', 2, 3],
    ]);
    render(<SeriesChart series={two} chart={{ ...lineOfYears, events }} locale="sv" />);

    const list = screen.getByText('Det här hände:').nextElementSibling as HTMLElement;
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '2000: En regel kom. Källa: Lagen  (länk till annan webbplats)',
      '2001: Regeln gick. Källa: Lagen  (länk till annan webbplats)',
    ]);
    const numbers = [...screen.getByRole('img').querySelectorAll('text')].map(
      ({ textContent }) => textContent,
    );
    expect(numbers.filter((text) => text === '1' || text === '2').length).toBeGreaterThanOrEqual(2);
    expect(lineChart(two, { ...lineOfYears, events }).events).toEqual([0, 100]);
    expect(chartSvg(two, { ...lineOfYears, events })).toContain('1. 2000: En regel kom.');
  });

  test('lines differ in dashes and marks, not in colour alone', () => {
    const { container } = render(
      <SeriesChart
        series={inventedSeries([
          ['2000', 1, 2],
          ['2001', 2, 3],
        ])}
        chart={lineOfYears}
        locale="sv"
      />,
    );
    const lines = [...container.querySelectorAll('path[vector-effect]')];

    expect(lines.map((line) => line.getAttribute('stroke-dasharray'))).toEqual([null, '9 5']);
    expect(
      new Set(
        [...container.querySelectorAll('svg svg > path:only-child')].map((mark) => mark.getAttribute('d')),
      ).size,
    ).toBeGreaterThan(1);
  });

  test('an axis that does not begin at zero says so', () => {
    const high = inventedSeries([
      ['2000', 6000, 7000],
      ['2001', 6500, 7500],
    ]);
    render(<SeriesChart series={high} chart={{ ...lineOfYears, axis: 'fit' }} locale="sv" />);

    expect(screen.getByText(/Axeln börjar vid 6\s000, inte vid noll\./)).toBeTruthy();
  });
});

describe('SeriesTable', () => {
  test('numbers are written in Swedish, and a zero is a zero', () => {
    render(<SeriesTable series={series} locale="sv" />);

    expect(screen.getByRole('cell', { name: '1\u00A0234' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: '0' })).toBeTruthy();
  });

  test('a missing and a suppressed figure look different, and are said in words', () => {
    render(<SeriesTable series={series} locale="sv" />);

    expect(screen.getByText('..')).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'uppgiften saknas i källan' })).toBeTruthy();
    expect(screen.getByText('x')).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'uppgiften visas inte av sekretesskäl' })).toBeTruthy();
    expect(
      screen.getByText(
        'Tecken i tabellen: .. uppgiften saknas i källan; x uppgiften visas inte av sekretesskäl',
      ),
    ).toBeTruthy();
  });

  test('what is the same in every row is said once', () => {
    render(<SeriesTable series={series} locale="sv" />);

    expect(screen.queryByRole('columnheader', { name: 'Källa' })).toBeNull();
    expect(screen.getByRole('link', { name: /^Källan/ }).getAttribute('href')).toBe('https://example.se/a');
  });

  test('a row leads to the reservation about it', () => {
    render(<SeriesTable series={series} locale="sv" />);
    const row = screen.getByRole('rowheader', { name: /2001/ });

    expect(within(row).getByRole('link', { name: 'Förbehåll 1' }).getAttribute('href')).toBe(
      '#forbehall-prov-1',
    );
  });

  test('an editor can choose columns; the one that tells rows apart is always there', () => {
    render(<SeriesTable series={series} columns={['man']} locale="sv" />);

    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'År',
      'Män, procent',
    ]);
  });

  test('the caption tells what and when, and says a period once that the title ends with', () => {
    const { rerender } = render(
      <SeriesTable series={{ ...series, title: 'Prov', period: '2001–2004, 4 år' }} locale="sv" />,
    );
    expect(screen.getByRole('table', { name: 'Prov, 2001–2004, 4 år' })).toBeTruthy();

    rerender(<SeriesTable series={{ ...series, title: 'Prov 2001', period: '2001' }} locale="sv" />);
    expect(screen.getByRole('table', { name: 'Prov 2001' })).toBeTruthy();
  });

  test('the table scrolls by keyboard under its own name', () => {
    render(<SeriesTable series={series} caption="Provtabell" locale="sv" />);

    expect(screen.getByRole('group', { name: 'Provtabell' }).tabIndex).toBe(0);
  });
});
