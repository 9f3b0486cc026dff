import { expect, test } from 'vitest';
import { readSearchField } from '@/lib/text/readSearchField';

test.each([
  ['nothing', undefined, ''],
  ['words', ' bröd  och\tsmör ', 'bröd och smör'],
  ['a field twice', ['bröd', 'smör'], 'bröd'],
  ['a field of nothing', [], ''],
  ['control characters', 'br\0öd\u007F', 'br öd'],
  ['half a character where it is cut', `${'ö'.repeat(199)}😀`, 'ö'.repeat(199)],
  ['half a character', 'br\ud800öd', 'bröd'],
  ['a book', 'ö'.repeat(10_000), 'ö'.repeat(200)],
])('%s', (_, parameter, words) => {
  expect(readSearchField(parameter)).toBe(words);
});
