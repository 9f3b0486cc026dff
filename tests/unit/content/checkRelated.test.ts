import { expect, test } from 'vitest';
import { page, sida, told } from './contentFolder';

const faultsOf = async (related: string) =>
  (await told({ [sida]: page('Sida', 'Text.', `related: ${related}\n`) })).filter((line) =>
    line.includes(' related '),
  );

test('a page may name what is about the same', async () => {
  expect(await faultsOf('[/om-forsakringskassan, /sok]')).toEqual([]);
});

test('what is not there is told at its place', async () => {
  expect(await faultsOf('[/sok, /sokk]')).toEqual([
    expect.stringMatching(`${sida}:5:17  Fältet related har "/sokk", som inte finns\\. Menade du "/sok"\\?`),
  ]);
});
