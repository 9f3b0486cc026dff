import { expect, test } from 'vitest';
import { nextReading, notReading, type Reading } from '@/lib/listen/nextReading';

const at = (state: Reading['state'], place: number): Reading => ({ state, place });

test.each([
  ['play begins at the first sentence', notReading, 'play', at('reading', 0)],
  ['a sentence that has been said is followed by the next', at('reading', 0), 'spoken', at('reading', 1)],
  ['after the last one the reading is over', at('reading', 2), 'spoken', notReading],
  ['play while it reads is a pause', at('reading', 1), 'play', at('paused', 1)],
  ['play after a pause goes on where it was', at('paused', 1), 'play', at('reading', 1)],
  ['stop begins again at the top', at('paused', 1), 'stop', notReading],
  ['a sentence that cannot be said keeps its place', at('reading', 1), 'failed', at('failed', 1)],
  ['play after a failure tries the sentence again', at('failed', 1), 'play', at('reading', 1)],
] as const)('%s', (_, before, event, after) => {
  expect(nextReading(before, event, 3)).toEqual(after);
});

test('a page without words is not read', () => {
  expect(nextReading(notReading, 'play', 0)).toEqual(notReading);
});
