import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groundLine } from '@/lib/statistics/chart/groundLine';
import { inventedSeries } from './inventedSeries';

const drawn = groundLine(
  inventedSeries([
    ['2000', 10, 20],
    ['2001', 20, 20],
    ['2002', 30, 20],
  ]),
);

test('the ground of the landing page is a picture of its own, in the colour that the page has in each scheme', () => {
  const css = readFileSync('app/colours.css', 'utf8');
  const [light, dark] = [...css.matchAll(/--fkds-color-feedback-text-positive: (#[\da-f]{6})/g)].map(
    ([, value]) => value,
  );
  expect(drawn).toContain(`svg{color:${light}}@media (prefers-color-scheme:dark){svg{color:${dark}}}`);
});

test('it is as wide and as high as the page draws it, and refers to nothing outside itself', () => {
  expect(drawn).toContain('preserveAspectRatio="none"');
  expect(drawn).not.toMatch(/href|<script|url\((?!#)/);
});

test('a series without figures has none', () => {
  expect(groundLine(inventedSeries([]))).toBeUndefined();
});
