// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChartReaderIsland } from '@/components/statistics/chart/ChartReaderIsland';
import { placeAcross, pointNear } from '@/components/statistics/chart/placeAcross';
import { playLine } from '@/components/statistics/chart/playLine';
import { seriesJson } from '@/lib/statistics/files/seriesJson';
import { chartReading } from '@/lib/statistics/reading/chartReading';
import { describeLine, describePoint } from '@/lib/statistics/reading/describePoint';
import { readingTexts } from '@/lib/statistics/reading/readingTexts';
import { readLines } from '@/lib/statistics/reading/readLines';
import type { Series } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { inventedSeries, lineOfYears } from './inventedSeries';

const shares = inventedSeries([
  ['2019', 10, 20],
  ['2020', 12, '..'],
  ['2021', 9, 18],
  // A year is missing: a change is from the year before, and not from the row before.
  ['2023', 30, 25],
]);
const words = { language: 'sv-SE', texts: readingTexts('sv'), type: 'year' } as const;

const linesOf = (series: Series, chart: Chart) =>
  readLines(chartReading(series, chart), JSON.parse(seriesJson(series)).rows);

describe('a point in words', () => {
  const [women, men] = linesOf(shares, lineOfYears);

  test.each([
    [women, 0, 'Kvinnor, 2019: 10 procent'],
    [women, 1, 'Kvinnor, 2020: 12 procent, 2 procentenheter mer än året före'],
    [women, 2, 'Kvinnor, 2021: 9 procent, 3 procentenheter mindre än året före'],
    [women, 3, 'Kvinnor, 2023: 30 procent'],
    [men, 1, 'Män, 2020: värdet saknas'],
    [men, 2, 'Män, 2021: 18 procent'],
  ])('%#', (line, place, text) => {
    expect(line && describePoint(line, place, false, words)).toBe(text);
  });

  test('has one unit in the singular', () => {
    const [more, less] = linesOf(
      inventedSeries([
        ['2019', 10, 20],
        ['2020', 11, 19],
      ]),
      lineOfYears,
    );
    const texts = [more, less].map((line) => line && describePoint(line, 1, true, words));
    expect(texts).toEqual([
      '2020: 11 procent, 1 procentenhet mer än året före',
      '2020: 19 procent, 1 procentenhet mindre än året före',
    ]);
  });

  test('is not named after its line where there is no other', () => {
    expect(women && describePoint(women, 0, true, words)).toBe('2019: 10 procent');
  });

  test('of months and of large numbers is told by per cent, as it is said', () => {
    const [line] = [
      {
        name: 'antal',
        label: 'Antal',
        unit: 'personer',
        decimals: 0,
        points: [
          { text: '2019-03', step: 24230, figure: 106_400 },
          { text: '2020-03', step: 24242, figure: 122_400 },
          { text: '2021-03', step: 24254, figure: 122_400 },
        ],
      },
    ];
    expect(describePoint(line, 1, true, { ...words, type: 'month' })).toBe(
      'mars 2020: 122\u00a0400 personer, 15 procent mer än året före',
    );
    expect(describePoint(line, 2, true, { ...words, type: 'month' })).toMatch(/, lika mycket som året före$/);
  });

  test('of what was or is below zero, or was nothing, has no change in per cent', () => {
    for (const [before, now] of [
      [0, 7],
      [-5, 7],
      [-5, -7],
      [5, -7],
    ] as const) {
      const line = {
        name: 'over',
        label: 'Över',
        unit: 'kronor',
        decimals: 0,
        points: [
          { text: '2019', step: 2019, figure: before },
          { text: '2020', step: 2020, figure: now },
        ],
      };
      expect(describePoint(line, 1, true, words)).toBe(`2020: ${now < 0 ? '\u22127' : '7'} kronor`);
    }
  });

  test('of a quarter is told with its year', () => {
    const line = {
      name: 'a',
      label: 'A',
      unit: 'dagar',
      decimals: 1,
      points: [{ text: '2018-K4', step: 8075, figure: 1.5 }],
    };
    expect(describePoint(line, 0, true, { ...words, type: 'quarter' })).toBe('kvartal 4, 2018: 1,5 dagar');
  });
});

test('a line is summed up by its length, its highest and its lowest figure, and when they were', () => {
  const [women] = linesOf(shares, lineOfYears);
  expect(women && describeLine(women, words)).toBe(
    '4 värden, från 2019 till 2023. Högst är 30 (2023), lägst är 9 (2021).',
  );
});

test('bars are read in the order in which they are drawn, and without those that are not', () => {
  const series = inventedSeries([
    ['2019', 10, 20],
    ['2020', 30, 5],
    ['2021', 20, 1],
  ]);
  const columns = series.columns.map((column) =>
    column.name === 'ar' && column.kind === 'dimension' ? { ...column, type: 'text' as const } : column,
  );
  const chart = {
    name: 'staplar',
    title: 'Staplar',
    kind: 'bars',
    category: 'ar',
    measures: ['kvinnor'],
    order: 'descending',
    without: ['2021'],
    highlight: [],
    finding: 'Högst 2020.',
  } as const;
  const [line] = linesOf(
    { ...series, columns },
    { ...chart, measures: ['kvinnor'], without: ['2021'], highlight: [] },
  );
  expect(line?.points.map(({ text }) => text)).toEqual(['2020', '2019']);
});

test('the point nearest to where another stands is that point', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 1, maxLength: 60 }),
      fc.constantFrom('on', 'between'),
      (years, place) => {
        const points = years.sort((a, b) => a - b).map((step) => ({ text: String(step), step, figure: 1 }));
        const line = { name: 'a', label: 'A', unit: 'b', decimals: 0, points };
        for (const index of points.keys()) {
          const across = placeAcross(place, line, index);
          expect(across).toBeGreaterThanOrEqual(0);
          expect(across).toBeLessThanOrEqual(1);
          expect(pointNear(place, line, across)).toBe(index);
        }
      },
    ),
  );
});

describe('the reader', () => {
  const answers: Response[] = [];
  beforeEach(() => {
    answers.length = 0;
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => answers.shift() ?? new Response(seriesJson(shares))),
    );
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  const open = async () => {
    render(<ChartReaderIsland id="diagram" series={shares} chart={lineOfYears} locale="sv" />);
    const fold = screen.getByRole('group') as HTMLDetailsElement;
    expect(fetch).not.toHaveBeenCalled();
    // The browser tells of it.
    fold.open = true;
    await waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    return fold;
  };
  const slider = () => screen.getByRole('slider', { name: 'Flytta till' });
  const said = () => slider().getAttribute('aria-valuetext');
  const isRead = () => screen.findByRole('slider');

  test('asks for the figures only when somebody reaches for it, and begins with the latest', async () => {
    await open();
    await isRead();
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/statistik-och-analys/serier/prov/data.json');
    expect(said()).toBe('Kvinnor, 2023: 30 procent');
    const summary = document.getElementById(slider().getAttribute('aria-describedby') ?? '');
    expect(summary?.textContent).toMatch(/^4 värden, från 2019 till 2023\./);
  });

  test('walks points and lines by keys, and Escape leaves it', async () => {
    const fold = await open();
    await isRead();
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(said()).toBe('Kvinnor, 2019: 10 procent');
    fireEvent.keyDown(slider(), { key: 'ArrowDown' });
    expect(said()).toBe('Män, 2019: 20 procent');
    fireEvent.keyDown(slider(), { key: 'ArrowUp' });
    fireEvent.keyDown(slider(), { key: 'PageUp' });
    expect(said()).toMatch(/^Kvinnor, 2020: 12 procent/);
    fireEvent.keyDown(slider(), { key: 'PageDown' });
    fireEvent.keyDown(slider(), { key: 'PageDown' });
    expect(said()).toBe('Kvinnor, 2019: 10 procent');
    fireEvent.keyDown(slider(), { key: 'Escape' });
    expect(document.activeElement).toBe(fold.querySelector('summary'));
  });

  test('leads to the table and says so when the figures cannot be fetched, and tries again when it is opened again', async () => {
    answers.push(new Response('<h1>Fel</h1>', { status: 503 }));
    const fold = await open();
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/gick inte att hämta/));
    expect(screen.getByRole('link').getAttribute('href')).toBe('/statistik-och-analys/serier/prov#tabell');
    fold.open = false;
    await waitFor(() => expect(fold.open).toBe(false));
    fold.open = true;
    await isRead();
    expect(said()).toBe('Kvinnor, 2023: 30 procent');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('has the place of what it says from the beginning, and says the same failure again', async () => {
    answers.push(new Response('', { status: 503 }), new Response('', { status: 503 }));
    render(<ChartReaderIsland id="diagram" series={shares} chart={lineOfYears} locale="sv" />);
    const status = document.querySelector('[role="status"]') ?? expect.fail('no status');
    const heard: (string | null)[] = [];
    new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
    const fold = screen.getByRole<HTMLDetailsElement>('group');
    for (const times of [1, 2]) {
      fold.open = true;
      await waitFor(() => expect(heard.filter(Boolean)).toHaveLength(times));
      fold.open = false;
      await waitFor(() => expect(fold.open).toBe(false));
    }
    expect(heard).toEqual([expect.stringMatching(/gick inte/), '', expect.stringMatching(/gick inte/)]);
  });

  test('asks a server that cannot answer once each time that a pointer comes, and not with each move', async () => {
    answers.push(new Response('', { status: 503 }), new Response('', { status: 503 }));
    const { container } = render(
      <ChartReaderIsland id="diagram" series={shares} chart={lineOfYears} locale="sv" />,
    );
    const surface = container.querySelector('[aria-hidden="true"]') ?? expect.fail('no surface');
    for (const times of [1, 2]) {
      fireEvent.pointerEnter(surface);
      await waitFor(() =>
        expect(document.querySelector('[role="status"]')?.textContent).toMatch(/gick inte/),
      );
      for (const clientX of [10, 20, 30]) fireEvent.pointerMove(surface, { clientX });
      fireEvent.pointerDown(surface);
      expect(fetch).toHaveBeenCalledTimes(times);
      fireEvent.pointerLeave(surface);
    }
  });

  test('says that the figures are on their way when they take their time', async () => {
    let answer: (response: Response) => void = () => {};
    vi.stubGlobal(
      'fetch',
      vi.fn(() => new Promise<Response>((resolve) => (answer = resolve))),
    );
    await open();
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    await waitFor(() => expect(status.textContent).toBe('Värdena hämtas …'), { timeout: 5000 });
    answer(new Response(seriesJson(shares)));
    await isRead();
    expect(status.textContent).toBe('');
  });
});

test('a line is played from its lowest to its highest tone, from left to right, and silent where a figure is missing', () => {
  const told: [name: string, value: number, when: number][] = [];
  const param = (name: string) => ({
    setValueAtTime: (value: number, when: number) => told.push([name, value, when]),
    linearRampToValueAtTime: (value: number, when: number) => told.push([name, value, when]),
  });
  const node = (more: object) => ({ connect: (next: unknown) => next, ...more });
  const close = vi.fn();
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0;
      state = 'running';
      createOscillator = () =>
        node({ frequency: param('tone'), start: () => {}, stop: () => {}, onended: null });
      createGain = () => node({ gain: param('volume') });
      createStereoPanner = () => node({ pan: param('side') });
      close = close;
    },
  );
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const stop = playLine(
    [5, undefined, 10, 0],
    () => {},
    () => {},
  );
  const valuesOf = (name: string) => told.filter(([each]) => each === name).map(([, value]) => value);
  expect(valuesOf('tone').map(Math.round)).toEqual([440, 880, 220]);
  expect(valuesOf('volume').map((volume) => volume > 0)).toEqual([true, false, true, true]);
  expect(valuesOf('side')).toEqual([-1, 1]);
  stop();
  expect(close).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
