import { afterEach, expect, test, vi } from 'vitest';
import { sentencesOf } from '@/lib/listen/sentencesOf';

afterEach(() => vi.unstubAllGlobals());

const textsOf = (text: string) => sentencesOf(text, 'sv').map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'sentences are taken apart',
    'Du ansöker. Vi svarar!  Vad händer sedan?',
    ['Du ansöker.', 'Vi svarar!', 'Vad händer sedan?'],
  ],
  ['space around a sentence is not part of it', '\n  Du ansöker.\n', ['Du ansöker.']],
  [
    'an abbreviation inside a sentence does not end it',
    'Stöd till t.ex. barn enligt 5 kap. lagen.',
    ['Stöd till t.ex. barn enligt 5 kap. lagen.'],
  ],
  ['what has no words is not read', ' – → ', []],
  ['nothing is nothing', '', []],
])('%s', (_, text, sentences) => {
  expect(textsOf(text)).toEqual(sentences);
});

test('a browser that knows no sentences reads the whole paragraph', () => {
  vi.stubGlobal('Intl', {});
  expect(textsOf(' Du ansöker. Vi svarar. ')).toEqual(['Du ansöker. Vi svarar.']);
});
