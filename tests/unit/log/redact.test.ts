import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '@/lib/log/redact';

const sent = {
  target: '/sok?q=v%C3%A5rd+hemma&sida=2',
  headers: { cookie: 'fk_kakor=1.1.20000; other=chokladkaka', 'user-agent': 'Eget/1.0 (hemlig)' },
  body: Buffer.from('text=brevtext%21'),
};

test.each([
  ['Error: vård hemma is not known.', 'Error: … is not known.'],
  ['Error: v%C3%A5rd+hemma', 'Error: …'],
  ['Error: vård or hemma', 'Error: … or …'],
  ['Error: chokladkaka of Eget/1.0 (hemlig)', 'Error: … of …'],
  ['Error: brevtext!', 'Error: …'],
  [
    'SyntaxError: Unexpected token \'b\', "brev" is not valid JSON',
    `SyntaxError: Unexpected token '…', "…" is not valid JSON`,
  ],
  ['Error: a\n    at vård (/srv/hemma.js:1:2)', 'Error: a\n    at vård (/srv/hemma.js:1:2)'],
])('%s', (told, expected) => {
  expect(redact(told, sent)).toBe(expected);
});

test('no word of four letters that was sent is left, whatever it is and wherever it was sent', () => {
  const word = fc.string({ minLength: 4, maxLength: 20 }).filter((text) => !/[\s/?&=;,:"{}]|…/.test(text));
  fc.assert(
    fc.property(word, fc.constantFrom('query', 'cookie', 'body'), (text, place) => {
      const encoded = encodeURIComponent(text);
      const request = {
        target: place === 'query' ? `/sok?q=${encoded}` : '/sok',
        headers: place === 'cookie' ? { cookie: `a=${encoded}` } : {},
        body: Buffer.from(place === 'body' ? `a=${encoded}` : ''),
      };
      expect(redact(`TypeError: ${text} fails`, request)).not.toContain(text);
    }),
  );
});
