import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawShareImage, shareImageSvg } from '@/lib/sharing/drawShareImage';
import { shareFontFile } from '@/lib/sharing/shareFontFile';
import { shareImageSize } from '@/lib/sharing/shareImages';
import { wrapTitle } from '@/lib/sharing/wrapTitle';

const width = 1040;

describe('a title', () => {
  test('that is short stands large, on one line', () => {
    expect(wrapTitle('Vårt uppdrag', width)).toEqual({ size: 80, lines: ['Vårt uppdrag'] });
  });

  test('is divided between words', () => {
    expect(wrapTitle('Vägledningar och rättsliga ställningstaganden', width).lines).toEqual([
      'Vägledningar och',
      'rättsliga',
      'ställningstaganden',
    ]);
  });

  test('with a long word stands smaller before the word is divided', () => {
    const word = 'Arbetsmarknadspolitiska';
    expect(wrapTitle(word, width).lines).toEqual([word]);
    expect(wrapTitle(word, width).size).toBeLessThan(80);
  });

  test('of one endless word is divided with hyphens', () => {
    const { lines } = wrapTitle('ö'.repeat(60), width);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(lines.join('').replaceAll('-', '')).toBe('ö'.repeat(60));
  });

  test('that is too long even in small letters ends with three dots', () => {
    expect(wrapTitle('bröd och smör '.repeat(40), width).lines.at(-1)).toMatch(/ …$/);
  });

  test('never takes more than four lines', () => {
    const word = fc.oneof(
      fc.constantFrom('och', 'Vägledningar', 'Arbetsmarknadspolitiska', 'WWW', '—'),
      fc.nat(60).map((length) => 'ö'.repeat(length)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const titles = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
    const reached = new Map<string, number>();
    const count = (what: string) => reached.set(what, (reached.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(titles, (title) => {
        const { lines } = wrapTitle(title, width);
        expect(lines.length).toBeLessThanOrEqual(4);
        count(`${lines.length} lines`);
        if (lines.at(-1)?.endsWith(' …')) count('shortened');
        if (lines.some((line) => line.endsWith('ö-'))) count('divided');
      }),
      { numRuns: 300 },
    );
    for (const what of ['1 lines', '2 lines', '3 lines', '4 lines', 'shortened', 'divided'])
      expect(reached.get(what), what).toBeGreaterThan(10);
  });
});

describe('the picture', () => {
  test.each([
    'Vårt uppdrag',
    'MWMWMWMWMWMW %%%% @@@@',
    'Vägledningar och rättsliga ställningstaganden om WWW & <b>',
  ])('holds all of "%s" within its margins', async (title) => {
    const svg = shareImageSvg(title, 'Bageriet').replace(/<rect [^>]*height="630"[^>]*>/, '');
    const box = new Resvg(svg, {
      font: { fontFiles: [shareFontFile], loadSystemFonts: false, defaultFontFamily: 'Inter' },
    }).getBBox();
    expect(box?.x).toBeGreaterThanOrEqual(79);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(shareImageSize.width - 79);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(shareImageSize.height - 60);
  });

  test('is 1200 × 630 pixels and less than 40 kB', async () => {
    const png = await drawShareImage('Vägledningar och rättsliga ställningstaganden', 'Om Försäkringskassan');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  });
});
