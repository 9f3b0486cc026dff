// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '@/lib/text/escapeXml';

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
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom('&', '<', '>', '"', "'", ']]>', '&amp;', '&#0;', '<!--', '<?', '\t', '\r\n', '\r'),
    fc.constantFrom('\u0000', '\u001F', '\u0085', '\uFFFE', '\uFFFF', '\uD83D', '\uDE00', '\uDE00\uD83D'),
  );
  const reached = { escaped: 0, lost: 0, whole: 0 };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const kept = text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
      expect(readBack(text)).toBe(kept);
      if (/[&<>"\r]/.test(text)) reached.escaped++;
      if (kept !== text) reached.lost++;
      else reached.whole++;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(...Object.values(reached))).toBeGreaterThan(30);
});
