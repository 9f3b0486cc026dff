import { expect, test } from 'vitest';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { keyColumn, type Series } from '@/lib/statistics/series/Series';
import { page, sida, told } from './contentFolder';

const isOverTime = (series: Series) => keyColumn(series)?.type !== 'text';
const overTime = loadSeries().find(isOverTime)?.id ?? expect.fail('no series over time');
const notOverTime = loadSeries().find((series) => !isOverTime(series))?.id ?? expect.fail('all over time');

const faultsOf = async (figures: string) =>
  (await told({ [sida]: page('Sida', 'Text.', `figures: ${figures}\n`) })).filter((line) =>
    line.includes('data-name'),
  );

test('a page may name series whose newest figures it shows', async () => {
  expect(await faultsOf(`[${overTime}]`)).toEqual([]);
});

test('a series that is not there, or not over time, is told at its place', async () => {
  expect(await faultsOf(`[${overTime}, ${overTime}x]`)).toEqual([
    expect.stringMatching(`${sida}:5:.*figures: .*${overTime}x.* Menade du "${overTime}"`),
  ]);
  expect(await faultsOf(`[${notOverTime}]`)).toEqual([
    expect.stringContaining(
      `Serien "${notOverTime}" har inga år eller månader, och alltså ingen senaste siffra.`,
    ),
  ]);
});
