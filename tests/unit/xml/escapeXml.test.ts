// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '@/lib/xml/escapeXml';

function readBack(text: string): string | null {
  const xml = `<bread kind="${escapeXml(text.replace(/[\t\n]/g, ' '))}">${escapeXml(text)}</bread>`;
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement.textContent;
}

test('what is written between tags is what a parser reads', () => {
  expect(readBack('Bröd & smör <1 kg> "färskt" \'nytt\'\r\n]]>')).toBe(
    'Bröd & smör <1 kg> "färskt" \'nytt\'\r\n]]>',
  );
});

test('a character that XML cannot hold becomes the sign for a lost character', () => {
  expect(escapeXml('a\u0000b\u001Fc\uFFFEd\uD800e')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
});

test('any text gives XML that can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readBack(text)).toBe(
        text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD'),
      );
    }),
  );
});
